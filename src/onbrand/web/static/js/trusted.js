// The one place where text of our own server becomes markup: one policy, made once a page.
const same = { createHTML: (text) => text };
const policy = globalThis.trustedTypes?.createPolicy("onbrand", same) ?? same;

/** A whole page as a document of its own: nothing in it runs. */
export function parsed(text) {
  return new DOMParser().parseFromString(policy.createHTML(text), "text/html");
}

/** Puts the elements with these ids of another page in the place of ours. */
export function exchange(other, ids) {
  let found = 0;
  for (const id of ids) {
    const theirs = other.getElementById(id);
    const ours = document.getElementById(id);
    if (theirs && ours) {
      ours.replaceWith(document.adoptNode(theirs));
      found += 1;
    }
  }
  return found;
}
