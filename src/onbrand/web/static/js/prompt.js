// The improved prompt, as phrases and as text. Both work without this. Here: marks that follow the
// text, remarks while it is typed, phrases that close by a second click or by Escape.
import { parsed } from "./trusted.js";

const PAUSE_MS = 450;

class PromptEditor extends HTMLElement {
  connectedCallback() {
    this.area = this.querySelector("textarea");
    this.mirror = this.querySelector(".mirror");
    this.phrases = [...this.mirror.querySelectorAll("mark")].map((mark) => [mark.className, mark.textContent]);
    this.kept = this.area.value;
    this.area.addEventListener("input", () => {
      this.draw();
      this.watch();
    });
    this.addEventListener("click", (event) => this.close(event));
    this.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.closeAll();
    });
    this.draw();
  }

  disconnectedCallback() {
    clearTimeout(this.waiting);
    this.asking?.abort();
  }

  /** Whether something was typed since the phrases were read. */
  get typed() {
    return this.area.value !== this.kept;
  }

  /** A phrase keeps its mark while it stands as it was written; an edited one is the user's own. */
  draw() {
    const text = this.area.value;
    const pieces = [];
    let end = 0;
    for (const [kind, phrase] of this.phrases) {
      const start = text.indexOf(phrase, end);
      if (start < 0) continue;
      if (start > end) pieces.push(text.slice(end, start));
      const mark = document.createElement("mark");
      mark.className = kind;
      mark.textContent = phrase;
      pieces.push(mark);
      end = start + phrase.length;
    }
    this.mirror.replaceChildren(...pieces, text.slice(end) + "\n");
  }

  watch() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.ask(), PAUSE_MS);
    const undo = this.closest("form").querySelector("button[value=undo][data-typed]");
    if (undo) undo.disabled = !this.typed;
  }

  /** What is wrong with the words so far; without an answer the page says it when they are sent. */
  async ask() {
    this.asking?.abort();
    this.asking = new AbortController();
    const body = new URLSearchParams(new FormData(this.closest("form")));
    try {
      const answer = await fetch("/studio/lint", { method: "POST", body, signal: this.asking.signal });
      if (!answer.ok) return;
      const told = parsed(await answer.text()).querySelector(".concerns");
      const place = document.getElementById("concerns");
      if (told.textContent.trim() === place.textContent.trim()) return;
      place.replaceChildren(document.adoptNode(told));
    } catch (error) {
      if (error.name !== "AbortError" && !(error instanceof TypeError)) throw error;
    }
  }

  close(event) {
    const label = event.target.closest(".phrase > label");
    const radio = label?.control;
    if (!radio?.checked) return;
    event.preventDefault();
    radio.checked = false;
  }

  closeAll() {
    const open = this.querySelector("[name=picked]:checked");
    if (!open) return;
    open.checked = false;
    open.focus();
  }
}

customElements.define("prompt-editor", PromptEditor);
