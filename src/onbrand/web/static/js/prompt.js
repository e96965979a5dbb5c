// A textarea over a mirror that carries the marks: what came from the brand book, what was added.

class PromptEditor extends HTMLElement {
  connectedCallback() {
    this.area = this.querySelector("textarea");
    this.mirror = this.querySelector(".mirror");
    this.phrases = [...this.mirror.querySelectorAll("mark")].map((mark) => [mark.className, mark.textContent]);
    this.area.addEventListener("input", () => this.draw());
    this.draw();
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
}

customElements.define("prompt-editor", PromptEditor);
