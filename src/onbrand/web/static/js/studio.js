// The Studio's form works without this. Here: improving in place, the live price, the sheet.
import { tellTime } from "./page.js";
import { exchange, parsed } from "./trusted.js";
import "./prompt.js";

const composer = () => document.getElementById("composer");
const chosen = (name) => composer().querySelector(`input[name="${name}"]:checked`)?.value;

document.addEventListener("change", (event) => {
  if (!event.target.closest("#composer")) return;
  if (event.target.name === "variants") showPrice();
  if (event.target.name === "format") showSheet();
  if (event.target.name === "brand") send(composer(), "brand");
  if (event.target.name === "view") show(event.target.value);
});

document.addEventListener("input", (event) => {
  if (event.target.id === "brief") countBrief();
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.closest("#composer")) {
    event.preventDefault();
    composer().requestSubmit(document.getElementById("generate"));
  }
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.id !== "composer") return;
  const what = event.submitter?.value ?? "improve";
  if (what === "generate") {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
    return;
  }
  event.preventDefault();
  send(form, what, event.submitter);
});

/** Words typed in the text are read before they are shown as phrases. */
function show(view) {
  const editor = composer().querySelector("prompt-editor");
  if (view === "phrases" && editor.typed) send(composer(), "read");
  else if (view === "text") editor.area.focus();
}

/** Sends the form, and takes from the answered page what it changed. */
async function send(form, what, button) {
  const fields = new FormData(form);
  fields.set("do", what);
  const words = button?.lastChild;
  const said = words?.textContent;
  if (button) {
    button.disabled = true;
    if (what === "improve" && said.trim()) words.textContent = form.dataset.busy;
  }
  const scrolled = form.querySelector(".scroll").scrollTop;
  const looked = { view: what === "read" ? "phrases" : chosen("view"), lens: chosen("lens"), picked: chosen("picked") };
  const unfolded = [...form.querySelectorAll("#improved details[open]")].map((each) => each.id);
  try {
    const answer = await fetch("/studio", { method: "POST", body: new URLSearchParams(fields) });
    const page = parsed(await answer.text());
    if (!exchange(page, ["composer"])) throw new Error(`no form in the answer ${answer.status}`);
    if (!document.querySelector(".with-order")) exchange(page, ["canvas"]);
    if (answer.redirected) history.replaceState(null, "", keepOrder(answer.url));
    composer().querySelector(".scroll").scrollTop = scrolled;
    tellTime(composer());
    lookAgain(looked, unfolded);
    focusAfter(what, looked.picked);
    showPrice();
  } catch {
    // Without an answer that fits (the session has ended, the network is away) the browser sends
    // the form itself and shows what comes.
    const plain = document.createElement("input");
    Object.assign(plain, { type: "hidden", name: "do", value: what });
    form.append(plain);
    form.submit();
  }
}

/** What was looked at stays so: phrases or text, whose words, what is unfolded. */
function lookAgain(looked, unfolded) {
  for (const [name, value] of Object.entries(looked)) {
    const same = value && composer().querySelector(`#improved input[name="${name}"][value="${value}"]`);
    if (same) same.checked = true;
  }
  for (const id of unfolded) document.getElementById(id)?.setAttribute("open", "");
}

/** Who works by keyboard goes on from the same button, else from the phrase, else from the prompt. */
function focusAfter(what, picked) {
  const form = composer();
  const places = [
    form.querySelector(`#improved button[value="${CSS.escape(what)}"]:enabled`),
    picked && document.getElementById(`p-${picked}`),
    chosen("view") === "text" && form.querySelector("#text"),
    document.getElementById("prompt-title"),
    form.querySelector("#brief"),
  ];
  for (const place of places) {
    if (!place) continue;
    place.focus({ preventScroll: true });
    if (document.activeElement === place) return;
  }
}

/** The pictures on the canvas stay while the prompt is improved further. */
function keepOrder(address) {
  const next = new URL(address);
  const order = new URL(location.href).searchParams.get("order");
  if (order && document.querySelector(".with-order")) next.searchParams.set("order", order);
  return next.pathname + next.search;
}

function showPrice() {
  const form = composer();
  const count = Number(chosen("variants"));
  const total = count * Number(form.dataset.price);
  const short = total - Number(form.dataset.available);
  form.querySelector("[data-count]").textContent = count;
  form.querySelector("[data-total]").textContent = total;
  form.querySelector("[data-shortfall]").textContent = Math.max(0, short);
  document.getElementById("short").hidden = short <= 0;
}

function showSheet() {
  const format = chosen("format");
  for (const sheet of document.querySelectorAll(".sheet")) sheet.hidden = sheet.dataset.format !== format;
}

function countBrief() {
  const hint = document.getElementById("brief-hint");
  const most = Number(hint.dataset.most);
  const length = document.getElementById("brief").value.length;
  hint.dataset.said ??= hint.textContent;
  hint.textContent = length > most * 0.8 ? `${length} / ${most}` : hint.dataset.said;
}

addEventListener("pageshow", () => {
  const form = composer();
  if (form) {
    delete form.dataset.sent;
    showPrice();
    showSheet();
    countBrief();
  }
});
