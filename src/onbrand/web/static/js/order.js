// Tiles that fill as the order is made, and the inspector without a reload.
import { exchange, parsed } from "./trusted.js";
import { tellTime } from "./page.js";

class LiveOrder extends HTMLElement {
  connectedCallback() {
    if (!this.dataset.events) return;
    this.source = new EventSource(this.dataset.events);
    this.source.addEventListener("step", (event) => this.step(JSON.parse(event.data)));
    this.source.addEventListener("tile", (event) => this.tile(JSON.parse(event.data)));
    this.source.addEventListener("done", (event) => this.done(JSON.parse(event.data)));
  }

  disconnectedCallback() {
    this.source?.close();
  }

  step({ id, words, percent }) {
    const tile = document.getElementById(`tile-${id}`);
    const progress = tile?.querySelector("progress");
    if (!progress) return;
    progress.value = percent;
    tile.querySelector(".stage").textContent = words;
    tile.querySelector(".percent").textContent = `${percent}\u202f%`;
  }

  tile({ id, html, words, settled }) {
    const fresh = parsed(html).querySelector(".tile");
    const stale = document.getElementById(`tile-${id}`);
    if (!fresh || !stale) return;
    stale.replaceWith(document.adoptNode(fresh));
    document.getElementById("live-status").textContent = words;
    const empty = !document.getElementById("inspector").dataset.letter;
    if (settled) refresh(location.href, empty ? ["bar", "inspector"] : ["bar"]);
  }

  async done() {
    this.source.close();
    await refresh(location.href, ["bar", "tiles", "inspector", "credits", "details"]);
  }
}

async function refresh(address, ids) {
  const answer = await fetch(address);
  if (!answer.ok) return false;
  const page = parsed(await answer.text());
  exchange(page, ids);
  tellTime();
  showPicked();
  return true;
}

/** The tile whose measurements are in the inspector. */
function showPicked() {
  const picked = document.getElementById("inspector")?.dataset.letter;
  for (const tile of document.querySelectorAll(".tile")) {
    const here = tile.dataset.letter === picked;
    tile.classList.toggle("selected", here);
    if (here) tile.querySelector("a.art")?.setAttribute("aria-current", "true");
    else tile.querySelector("a.art")?.removeAttribute("aria-current");
  }
}

document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[data-pick]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const address = new URL(link.href);
  if (!(await refresh(address.pathname + address.search, ["inspector"]))) {
    location.assign(link.href);
    return;
  }
  history.replaceState(null, "", address.pathname + address.search);
});

customElements.define("live-order", LiveOrder);
