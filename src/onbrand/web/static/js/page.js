// On every page: the theme without a reload, one submit a form, local time, menus that close.

const root = document.documentElement;

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.matches("[data-looks]")) {
    event.preventDefault();
    look(event.submitter.value);
  } else if (form.matches("[data-once]")) {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  }
});

addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("[data-sent]")) delete form.dataset.sent;
});

function look(theme) {
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
  document.querySelector("meta[name=color-scheme]").content = theme === "system" ? "light dark" : theme;
  for (const button of document.querySelectorAll("[data-looks] button")) {
    button.setAttribute("aria-pressed", String(button.value === theme));
  }
  fetch("/theme", { method: "POST", body: new URLSearchParams({ theme }), redirect: "manual" });
}

const clock = new Intl.DateTimeFormat(root.lang, {
  day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit",
});

const precise = new Intl.DateTimeFormat(root.lang, { hour: "2-digit", minute: "2-digit", second: "2-digit" });

export function tellTime(within = document) {
  for (const time of within.querySelectorAll("time[datetime]:not([data-local])")) {
    time.dataset.local = "";
    const format = "precise" in time.dataset ? precise : clock;
    time.textContent = format.format(new Date(time.dateTime));
  }
}
tellTime();

const menus = () => document.querySelectorAll("details.menu[open]");
document.addEventListener("click", (event) => {
  for (const menu of menus()) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of menus()) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;  // of an address that is not safe
  button.hidden = false;
  button.addEventListener("click", async () => {
    const words = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(words.value);
      button.textContent = button.dataset.copied;
    } catch {
      words.select();
    }
  });
}

// Where a page wants the keyboard first, unless the visitor was quicker.
if (document.activeElement === document.body) document.querySelector("[data-first]")?.focus();
