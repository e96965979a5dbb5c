// The form works without this. Here: what was chosen, the slider, places and findings together.

const drop = document.querySelector(".drop");
const input = document.getElementById("file");
const words = drop.querySelector(".drop-words");
const wrong = document.getElementById("file-wrong");
const size = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });

function chosen() {
  const file = input.files[0];
  if (!file) return;
  const name = document.createElement("b");
  name.textContent = file.name;
  words.replaceChildren(name, ` ${size.format(file.size / 2 ** 20)} MB`);
  const large = file.size > drop.dataset.most * 2 ** 20;
  input.setCustomValidity(large ? drop.dataset.large : "");
  input.toggleAttribute("aria-invalid", false);
  wrong.replaceChildren();
  if (large) input.reportValidity();
}

input.addEventListener("change", chosen);
for (const kind of ["dragenter", "dragover"]) drop.addEventListener(kind, () => drop.classList.add("over"));
for (const kind of ["dragleave", "drop"]) drop.addEventListener(kind, () => drop.classList.remove("over"));

// A file dropped beside the field would otherwise be opened in place of the page.
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  if (event.target === input) return;
  event.preventDefault();
  if (!event.dataTransfer.files.length) return;
  input.files = event.dataTransfer.files;
  chosen();
});

const form = input.form;
form.addEventListener("submit", () => {
  const button = form.querySelector(".btn.primary");
  button.dataset.said = button.textContent;
  button.textContent = button.dataset.busy;
});
addEventListener("pageshow", () => {
  const button = form.querySelector(".btn.primary");
  if (button.dataset.said) button.textContent = button.dataset.said;
});

const seen = document.getElementById("seen");
if (seen) {
  document.querySelector(".heat-steps").hidden = true;
  document.querySelector(".heat-slide").hidden = false;
  const slider = document.getElementById("heat");
  const told = document.querySelector(".heat-slide output");
  const percent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent" });
  const shine = () => {
    seen.style.setProperty("--heat", slider.value / 100);
    told.textContent = percent.format(slider.value / 100);
  };
  slider.addEventListener("input", shine);
  shine();

  const show = (number) => {
    for (const each of document.querySelectorAll("[data-place]")) {
      each.classList.toggle("shown", each.dataset.place === number);
    }
  };
  for (const each of document.querySelectorAll("[data-place]")) {
    each.addEventListener("pointerenter", () => show(each.dataset.place));
    each.addEventListener("pointerleave", () => show(""));
    each.addEventListener("focusin", () => show(each.dataset.place));
    each.addEventListener("focusout", () => show(""));
  }
}
