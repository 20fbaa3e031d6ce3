// A frame without an origin of its own, as WordPress makes one, needs more.
if (self.origin === "null" && document.currentScript.dataset.sandboxed) {
  const more = document.createElement("script");
  more.src = document.currentScript.dataset.sandboxed;
  document.head.append(more);
}

// What an address or a link points at; nothing where it is no text.
const pointedAt = (hash) => {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
};

// Comfort only: every page reads and every link works without it.
(() => {
  "use strict";
  const parts = [...document.querySelectorAll(".cl-header, .cl-text > section")];

  // The place on the page: where the address points as long as that is in view, else the part that begins nearest to
  // where text begins, below the bar with the languages. Nearest, for a browser moves the page by the height of the bar
  // when a link in it gets the focus.
  const place = () => {
    const edge = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    const [nearest] = parts
      .map((part) => ({ part, top: part.getBoundingClientRect().top }))
      .filter(({ top }) => top < innerHeight)
      .sort((a, b) => Math.abs(a.top - edge) - Math.abs(b.top - edge))
      .map(({ part }) => part);
    const pointed = pointedAt(location.hash);
    const shows = ({ top, bottom }) => bottom > 0 && top < innerHeight;
    if (pointed && (!nearest || nearest.contains(pointed) || shows(pointed.getBoundingClientRect()))) return location.hash;
    const named = nearest && nearest.querySelector("[id]");
    return named && named.id !== "title" ? `#${named.id}` : "";
  };
  const keep = (event) => {
    const link = event.target.closest("a[data-keeps-place]");
    if (link) link.hash = place();
  };
  for (const kind of ["click", "auxclick", "contextmenu"]) document.addEventListener(kind, keep);

  for (const button of document.querySelectorAll("button[data-prints]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
})();

// The compact form: what an address or a link points at opens, and so does all in print, in browsers that do not do so.
(() => {
  "use strict";
  const reveal = (hash) => {
    const target = pointedAt(hash);
    let part = target && target.closest("details:not([open])");
    if (!part) return;
    for (; part; part = part.parentElement.closest("details:not([open])")) part.open = true;
    target.scrollIntoView();
  };
  // before other listeners of the click, which may measure where the target is
  const follow = ({ target }) => {
    const link = target.closest("a[href^='#']");
    if (link) reveal(link.hash);
  };
  document.addEventListener("click", follow, true);
  addEventListener("hashchange", () => reveal(location.hash));
  reveal(location.hash);

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    for (const part of closed) part.open = true;
  });
  addEventListener("afterprint", () => {
    for (const part of closed) part.open = false;
  });
})();

// In the frame of <shop-policy>: what it and the shop's page tell each other, see docs/element.md.
(() => {
  "use strict";
  // The element names its frame after the origin of the shop's page. Only that page is listened and talked to.
  const shop = name;
  if (parent === self || !/^https?:\/\/[^/]+$/.test(shop)) return;
  const root = document.documentElement;
  const tell = (more) => {
    const { height } = root.getBoundingClientRect();
    parent.postMessage({ clausula: 1, height: Math.ceil(height), title: document.title, ...more }, shop);
  };
  // The frame is as high as its page, so only the shop's page can scroll to a place in it.
  const go = (hash) => {
    location.replace(hash);
    const place = document.querySelector(":target");
    if (!place) return false;
    if (place.tabIndex < 0) place.tabIndex = -1;
    place.focus({ preventScroll: true });
    const margin = parseFloat(getComputedStyle(place).scrollMarginTop);
    tell({ hash: `#${place.id}`, y: Math.max(0, place.getBoundingClientRect().top + scrollY - margin) });
    return true;
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(link.hash);
  });
  addEventListener("message", ({ source, origin, data }) => {
    if (source !== parent || origin !== shop || data?.clausula !== 1) return;
    if (/^#./.test(data.hash)) go(data.hash);
  });
  new ResizeObserver(() => tell()).observe(root);
  if (!location.hash || !go(location.hash)) tell({ y: 0 });
})();
