// Text fragments as a reader of the specification takes them apart, and where their words
// stand on a page.

// "#:~:text=PREFIX-,START,END,-SUFFIX" decoded.
export function partsOf(href) {
  const parts = href.split("#:~:text=")[1].split(",");
  const decoded = { prefix: "", start: "", end: "", suffix: "" };
  if (parts[0].endsWith("-")) {
    decoded.prefix = decodeURIComponent(parts.shift().slice(0, -1));
  }
  if (parts[parts.length - 1].startsWith("-")) {
    decoded.suffix = decodeURIComponent(parts.pop().slice(1));
  }
  decoded.start = decodeURIComponent(parts[0]);
  decoded.end = parts.length > 1 ? decodeURIComponent(parts[1]) : "";
  if (parts.length > 2) {
    throw new Error(`too many parts: ${href}`);
  }
  return decoded;
}

function wordsOf(text) {
  const bare = (word) => word.replace(/^\p{P}+|\p{P}+$/gu, "");
  return text.split(/\s+/).map(bare).filter((word) => word !== "");
}

// Are the words of one text in the other, in that order? Where something was cut, a first
// letter may differ, and the mark behind a word.
export function isInOrder(text, other) {
  const words = wordsOf(text), others = wordsOf(other);
  let at = 0;
  for (const [i, word] of words.entries()) {
    const same = (one) => one === word || i === 0 && one.toLowerCase() === word.toLowerCase();
    while (at < others.length && !same(others[at])) {
      at += 1;
    }
    if (at === others.length) {
      return false;
    }
    at += 1;
  }
  return true;
}

// Runs on the page: the text between start and end of a fragment in the story, the widget
// left out, and whether it begins in sight.
export function findSentence({ prefix, start, end, suffix }) {
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  let text = "";
  const places = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest(".nutgraf-widget")) {
      continue;
    }
    for (let i = 0; i < node.data.length; i++) {
      const isBlank = /\s/.test(node.data[i]);
      if (!isBlank || !text.endsWith(" ")) {
        text += isBlank ? " " : node.data[i];
        places.push([node, i]);
      }
    }
  }
  const escape = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = (prefix ? escape(prefix) + "\\s?" : "") + "(" + escape(start) +
    (end ? ".*?" + escape(end) : "") + ")" + (suffix ? "\\s?" + escape(suffix) : "");
  const match = new RegExp(pattern, "d").exec(text);
  if (!match) {
    return { text: "" };
  }
  const range = document.createRange();
  range.setStart(...places[match.indices[1][0]]);
  const [node, offset] = places[match.indices[1][1] - 1];
  range.setEnd(node, offset + 1);
  const box = range.getClientRects()[0];
  return { text: match[1], inSight: box.top >= 0 && box.bottom <= window.innerHeight };
}
