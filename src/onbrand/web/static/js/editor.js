// The editor's form works without this. Here: it saves itself, and what shows the draft follows.
import { exchange, parsed } from "./trusted.js";

const FOLLOWING = ["parts", "remarks", "beside", "matrix", "proof", "revision", "go-on"];
const PAUSE_MS = 600;
const form = () => document.getElementById("edit");
const state = (words) => { document.getElementById("state").textContent = words; };

let timer = 0;
let sending = null;

document.addEventListener("input", (event) => {
  if (event.target.form?.id !== "edit") return;
  if ("color" in event.target.dataset) paint(event.target);
  follow();
});

// Somebody may have typed before this script was there.
if ([...(form()?.elements ?? [])].some((field) => (field.defaultValue ?? field.value) !== field.value)) follow();

function follow() {
  clearTimeout(timer);
  timer = setTimeout(() => send("follow"), PAUSE_MS);
}

/** One file that goes at once needs no second button. */
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-at-once]")) event.target.form.requestSubmit();
});

document.addEventListener("submit", (event) => {
  if (event.target.id !== "edit") return;
  event.preventDefault();
  clearTimeout(timer);
  const button = event.submitter;
  const rows = button?.hasAttribute("data-rows") ?? false;
  send(rows ? button.value : "follow", rows);
});

/** The one before is abandoned: only the latest state of the form matters. */
async function send(what, rows = false) {
  sending?.abort();
  const mine = new AbortController();
  sending = mine;
  const fields = new FormData(form());
  fields.set("do", what);
  state(form().dataset.saving);
  try {
    const answer = await fetch(form().action, {
      method: "POST", body: new URLSearchParams(fields), signal: mine.signal,
    });
    const page = parsed(await answer.text());
    if (!page.getElementById("edit")) throw new Error(`no form in the answer ${answer.status}`);
    if (answer.redirected) history.replaceState(null, "", new URL(answer.url).pathname + new URL(answer.url).search);
    show(page, answer, what, rows);
  } catch (error) {
    if (error.name === "AbortError") return;
    resort(what);
  }
}

/** While somebody writes, their fields are left alone; only what follows from them changes. */
function show(page, answer, what, rows) {
  const wrong = page.querySelector("[aria-invalid]") !== null || answer.status === 409;
  if (rows || answer.status === 409) {
    exchange(page, ["edit"]);
    refocus(what);
  } else {
    mark(page);
  }
  if (!wrong) exchange(page, FOLLOWING.filter((id) => !same(page, id)));
  state(wrong ? form().dataset.wrong : rows && what.startsWith("add") ? "" : form().dataset.saved);
}

/** A picture that has not changed is not asked for again. */
function same(page, id) {
  const theirs = page.getElementById(id);
  const ours = document.getElementById(id);
  return theirs && ours && theirs.outerHTML === ours.outerHTML;
}

function mark(page) {
  for (const input of form().querySelectorAll("[name]")) {
    const theirs = page.getElementById(input.id);
    if (!input.id || !theirs) continue;
    if (theirs.hasAttribute("aria-invalid")) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
    const old = document.getElementById(`${input.id}-wrong`);
    const fresh = page.getElementById(`${input.id}-wrong`);
    old?.remove();
    if (fresh && input !== document.activeElement) {
      (input.closest(".field") ?? input.parentElement).append(document.adoptNode(fresh));
    }
  }
}

function refocus(what) {
  const [deed, rows, place] = what.split(":");
  const entries = [...document.querySelectorAll(`#rows-${rows} .entries > li`)];
  const at = deed === "add" ? entries.length - 1 : Math.min(Number(place), entries.length - 1);
  (entries[at]?.querySelector("input:not([type=hidden]), select") ?? form().querySelector(`#rows-${rows} button`))?.focus();
}

function paint(input) {
  input.closest(".hex")?.querySelector("rect")?.setAttribute("fill", input.value);
}

/** Without an answer that fits, the browser sends the form itself and shows what comes. */
function resort(what) {
  const plain = document.createElement("input");
  Object.assign(plain, { type: "hidden", name: "do", value: what === "follow" ? "save" : what });
  form().append(plain);
  form().submit();
}
