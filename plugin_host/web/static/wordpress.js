// A frame that WordPress made from an oEmbed reply. Its sandbox has no origin, opens no window, sends no form; what is
// left is to tell WordPress a height, or a page of this host to go to, together with the secret that it gave.
// https://github.com/WordPress/WordPress/blob/6.1/wp-includes/js/wp-embed.js
(() => {
  "use strict";
  const given = /^#\?secret=([a-zA-Z0-9]+)$/.exec(location.hash);
  const secret = given ? given[1] : self.name;
  if (given) self.name = secret; // outlives the links from page to page in the frame

  // To anybody: the origin of the blog cannot be known here, and nothing is said that it does not know.
  const tell = (message, value) => {
    if (secret) parent.postMessage({ message, value, secret }, "*");
  };
  const tellHeight = () => tell("height", document.documentElement.offsetHeight);
  new ResizeObserver(tellHeight).observe(document.documentElement);
  addEventListener("message", ({ data, source }) => {
    if (source === parent && data && data.message === "ready" && data.secret === secret) tellHeight();
  });

  const page = new URL(location.pathname.replace(/^\/e\//, "/p/"), location.href).href;
  addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!secret || !link || link.href.startsWith(`${location.protocol}//${location.host}/e/`)) return;
    event.preventDefault();
    const heading = (link.closest("section") || document).querySelector("section > [id]");
    const place = link.host === location.host || !heading ? "" : `#${heading.id}`;
    tell("link", link.host === location.host ? link.href : page + place);
  });

  for (const dead of document.querySelectorAll("button[data-prints]")) dead.hidden = true;
  for (const form of [...document.forms]) {
    const link = document.createElement("a");
    link.href = link.textContent = page;
    form.replaceWith(link);
  }
  for (const note of document.querySelectorAll("[data-sandboxed]")) note.hidden = false;
})();
