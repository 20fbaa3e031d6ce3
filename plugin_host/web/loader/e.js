// The element <shop-policy>: shows a policy in a frame as high as its text. docs/element.md is its manual,
// static/page.js the other side of the talk. `make loader` makes what is served of it.
(() => {
  const host = new URL(document.currentScript.src).origin;
  const parts = { shop: "/e/", lang: "/", theme: "?theme=" };

  if (customElements.get("shop-policy")) return;

  class Policy extends HTMLElement {
    static observedAttributes = Object.keys(parts);
    root = this.attachShadow({ mode: "open" });

    connectedCallback() {
      // Stands for the options of a listener, too: { signal }.
      this.life = new AbortController();
      const slot = document.createElement("slot");
      const frame = document.createElement("iframe");
      let pause = 1e3,
        there;

      // Styles are set by script: a strict Content-Security-Policy lets that pass.
      const look = (style) => (frame.style = "display:block;width:100%;border:0;" + style);
      const open = () => {
        const part = (name) => this.getAttribute(name) && parts[name] + this.getAttribute(name);
        const src = host + Object.keys(parts).map(part).join("");
        // In place of what is there, so that the Back button does not go there.
        if (frame.contentWindow) frame.contentWindow.location.replace(src);
        else frame.src = src;
        there = 0;
      };
      // The link stays until the frame says that it is there; until then the frame lies unseen over the same room.
      const again = () => {
        eye.disconnect();
        if (there) return;
        this.root.prepend(slot);
        look("height:100vh;margin-top:-100vh;visibility:hidden");
        pause *= 2;
        open();
      };
      const eye = new IntersectionObserver(([entry]) => entry.isIntersecting && again());
      // A place that the shop's own page has is the shop's.
      const follow = () => {
        if (there && !document.querySelector(":target"))
          frame.contentWindow.postMessage({ clausula: 1, hash: location.hash }, host);
      };

      addEventListener(
        "message",
        ({ source, origin, data }) => {
          const { clausula, height, y, hash, title } = data || {};
          if (source != frame.contentWindow || origin != host || clausula != 1 || !(height > 0 && height < 1e6)) return;
          look(`height:${height}px;scroll-margin-top:${-y}px`);
          frame.title = title;
          if (!(y <= height && y >= 0)) return;
          // A page that comes, and a place that is gone to, say where they are.
          if (!there) {
            there = 1;
            this.show = open;
            slot.remove();
            // Who is busy elsewhere on the page is not called away.
            if (!document.querySelector(":focus")) follow();
          } else if (hash || frame.getBoundingClientRect().top < 0) {
            // First, so that the Back button finds the place that is left now.
            if (hash && location.hash != hash) history.pushState(history.state, "", new URL(hash, location));
            frame.scrollIntoView();
          }
        },
        this.life,
      );
      addEventListener("hashchange", follow, this.life);
      addEventListener("online", again, this.life);
      // Only the browser's own event counts: tools that ask for consent make theirs.
      frame.onload = ({ isTrusted }) => isTrusted && setTimeout(() => eye.observe(frame), pause);

      slot.style = "display:block;height:100vh";
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
  }

  customElements.define("shop-policy", Policy);
})();
