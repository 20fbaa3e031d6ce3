// The element <shop-policy>: shows a policy in a frame as high as its text. docs/element.md is its manual,
// static/page.js the other side of the talk. `make loader` makes what is served of it.
(() => {
  let host = new URL(document.currentScript.src).origin,
    parts = { shop: "/e/", lang: "/", theme: "?theme=" },
    sheet = new CSSStyleSheet();

  // Set by script: a strict Content-Security-Policy lets that pass. What the shop says of the element counts for more.
  sheet.replaceSync(":host(:not([hidden])),*{display:block}*{width:100%;height:100vh;border:0}");

  // One page may load it twice.
  customElements.get("shop-policy") || customElements.define("shop-policy", class extends HTMLElement {
    static observedAttributes = Object.keys(parts);
    root = this.attachShadow({ mode: "open" });

    connectedCallback() {
      // Stands for the options of a listener, too: { signal }.
      this.life = new AbortController();
      this.root.adoptedStyleSheets = [sheet];
      let slot = document.createElement("slot"),
        frame = document.createElement("iframe"),
        pause = 1e3,
        there;

      let open = () => {
        let src = host;
        for (let name in parts) if (this.getAttribute(name)) src += parts[name] + this.getAttribute(name);
        // In place of what is there, so that the Back button does not go there.
        if (frame.contentWindow) frame.contentWindow.location.replace(src);
        else frame.src = src;
        there = 0;
      };
      // The link stays until the frame says that it is there; until then the frame lies unseen over the same room.
      let again = () => {
        eye.disconnect();
        if (there) return;
        frame.style = "margin-top:-100vh;visibility:hidden";
        this.root.prepend(slot);
        pause *= 2;
        open();
      };
      let eye = new IntersectionObserver(([entry]) => entry.isIntersecting && again());
      // A place that the shop's own page has is the shop's.
      let follow = () => {
        if (there && !document.querySelector(":target"))
          frame.contentWindow.postMessage({ clausula: 1, hash: location.hash }, host);
      };

      addEventListener(
        "message",
        ({ source, origin, data }) => {
          let { clausula, height, y, hash, title } = data || {};
          if (source != frame.contentWindow || origin != host || clausula != 1 || !(height > 0 && height < 1e6)) return;
          frame.style = `height:${height}px;scroll-margin-top:${-y}px`;
          frame.title = title;
          if (!(height >= y && y >= 0)) return;
          // A page that comes, and a place that is gone to, say where they are.
          if (!there) {
            there = 1;
            this.show = open;
            slot.remove();
            // Who is busy elsewhere on the page is not called away.
            if (!document.querySelector(":focus")) follow();
          } else if (hash || frame.getBoundingClientRect().top < 0) {
            // First, so that the Back button finds the place that is left now.
            if (hash && hash != location.hash) history.pushState(history.state, "", new URL(hash, location));
            frame.scrollIntoView();
          }
        },
        this.life
      );
      addEventListener("online", again, this.life);
      addEventListener("hashchange", follow, this.life);
      // Only the browser's own event counts: tools that ask for consent make theirs.
      frame.onload = ({ isTrusted }) => isTrusted && setTimeout(() => eye.observe(frame), pause);

      // Whom the framed page may talk to. A frame keeps its name when it shows another page.
      frame.name = origin;
      if (!location.hash) frame.loading = "lazy";
      again();
      // After it has an address: an empty frame loads at once.
      this.root.append(frame);
    }

    disconnectedCallback() {
      this.life.abort();
      this.life = this.show = 0;
      this.root.replaceChildren();
    }

    attributeChangedCallback(name, old, value) {
      if (!this.life || old == value) return;
      if (this.show) return this.show();
      // A frame that shows nothing yet may miss a second address, so another takes its place.
      this.disconnectedCallback();
      this.connectedCallback();
    }
  });
})();
