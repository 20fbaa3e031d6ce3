// A frame that WordPress made from an oEmbed reply. Its sandbox has no origin, opens no window, sends no form; what is
// left is to tell WordPress a height, or a page of this host to go to, together with the secret that it gave.
// https://github.com/WordPress/WordPress/blob/6.1/wp-includes/js/wp-embed.js
(() => {
  "use strict";
  const given = /^#\?secret=([a-zA-Z0-9]+)$/.exec(location.hash);
  const secret = given ? given[1] : /^[a-zA-Z0-9]*$/.test(self.name) && self.name;
  if (given) self.name = secret; // outlives the links from page to page in the frame

  // To anybody: the origin of the blog cannot be known here, and nothing is said that it does not know.
  const tell = (message, value) => {
    if (secret) parent.postMessage({ message, value, secret }, "*");
  };
  const tellHeight = () => tell("height", document.documentElement.offsetHeight);
  tellHeight(); // WordPress hides the frame until then, and hidden frames observe nothing
  new ResizeObserver(tellHeight).observe(document.documentElement);
  addEventListener("message", ({ data, source }) => {
    if (source === parent && data && data.message === "ready" && data.secret === secret) tellHeight();
  });

  const visited = (address) => {
    const url = new URL(address);
    url.pathname = url.pathname.replace(/^\/e\//, "/p/");
    return url.href;
  };
  const page = visited(location.origin + location.pathname);
  addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!secret || !link) return;
    const ours = link.host === location.host;
    if (ours && /^\/e\/[^.]*$/.test(link.pathname)) return; // a page, and no .md or .json
    event.preventDefault();
    // WordPress goes to no other host: the page of the policy has the same link at the same place.
    const heading = link.closest("section")?.querySelector("[id]");
    tell("link", ours ? visited(link.href) : page + (heading ? `#${heading.id}` : ""));
  });

  for (const dead of document.querySelectorAll("button[data-prints]")) dead.hidden = true;
  for (const form of [...document.forms]) {
    const link = document.createElement("a");
    link.href = link.textContent = page;
    form.replaceWith(link);
  }
  for (const note of document.querySelectorAll("[data-sandboxed]")) note.hidden = false;
})();
