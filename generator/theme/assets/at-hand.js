/* The source at hand: a reference that is pointed at, focused or tapped shows its sentence in its paragraph, with
 * publisher and day, without leaving the page. The words come from the source's own page on this site; nothing
 * else is asked. Where a page may not be fetched (opened from a folder) a reference stays the plain link that it is.
 *
 * By mouse and keyboard: pointing or focusing shows, Escape hides, a click or Enter goes there. By touch the first
 * tap shows and the second goes. What is shown can be pointed at and stays while it is (WCAG 2.2, 1.4.13). */
(function () {
  "use strict";

  const box = document.querySelector(".at-hand");
  if (!box || !window.fetch || location.protocol === "file:") return;

  const WAIT = 180;
  const LEAVE = 250;
  const pages = {};
  let link = null; // whose sentence is shown or under way
  let timer = 0;
  let touched = null; // the reference that was tapped first

  (document.querySelector("main") || document.body).append(box); // no column clips it, and a landmark holds it

  function reference(target) {
    return target.closest && target.closest(".ref a[href*='#'], .reference a[href*='#']");
  }

  /** The source's page, once. */
  function page(address) {
    if (!pages[address]) {
      pages[address] = fetch(address, { credentials: "same-origin" })
        .then(function (answer) {
          if (!answer.ok) throw new Error(String(answer.status));
          return answer.text();
        })
        .then(function (html) {
          return new DOMParser().parseFromString(html, "text/html");
        });
    }
    return pages[address];
  }

  function place(address) {
    const url = new URL(address);
    const anchor = decodeURIComponent(url.hash.slice(1));
    url.hash = "";
    const here = location.href.split("#")[0] === url.href;
    return (here ? Promise.resolve(document) : page(url.href)).then(function (found) {
      return { found: found, sentence: found.getElementById(anchor) };
    });
  }

  function element(tag, name, words) {
    const made = document.createElement(tag);
    made.className = name;
    made.append(words);
    return made;
  }

  /** A paragraph's sentences as plain text, the one that is meant marked. */
  function paragraph(sentence) {
    const whole = element("p", "at-hand-text", "");
    const around = sentence.closest("p") || sentence;
    whole.lang = around.lang || "";
    const parts = around === sentence ? [sentence] : around.querySelectorAll(".sentence");
    for (const part of parts) {
      const words = part.textContent.replace(/\s+/g, " ").trim();
      if (!words) continue;
      whole.append(part === sentence ? element("mark", "at-hand-sentence", words) : words, " ");
    }
    return whole;
  }

  function fill(to, found, sentence) {
    const title = found.querySelector("h1");
    const copy = title && title.cloneNode(true);
    if (copy) copy.querySelectorAll(".headerlink").forEach((one) => one.remove());
    const head = element("p", "at-hand-head", "");
    head.append(element("strong", "at-hand-source", to.textContent.trim()));
    if (copy) head.append(" ", element("span", "at-hand-title", copy.textContent.trim()));
    const hint = element("p", "at-hand-hint", touched === to ? box.dataset.tap : box.dataset.click);
    box.replaceChildren(head, paragraph(sentence), hint);
  }

  /** Above or below the reference, inside the window. */
  function put(to) {
    const margin = 8;
    const line = to.getClientRects()[0];
    if (!line) return;
    const width = box.offsetWidth;
    const height = box.offsetHeight;
    const left = Math.max(margin, Math.min(line.left, document.documentElement.clientWidth - width - margin));
    const below = line.bottom + 2;
    const fits = below + height < innerHeight - margin || line.top - height - 2 < margin;
    box.style.left = left + scrollX + "px";
    box.style.top = (fits ? below : line.top - height - 2) + scrollY + "px";
  }

  function show(to) {
    link = to;
    return place(to.href).then(
      function (at) {
        if (link !== to) return true;
        if (!at.sentence || !at.sentence.closest(".source-text, .left-out")) {
          hide();
          return false;
        }
        fill(to, at.found, at.sentence);
        to.setAttribute("aria-describedby", box.id);
        box.hidden = false;
        put(to);
        return true;
      },
      function () {
        if (link === to) hide();
        return false;
      }
    );
  }

  function hide() {
    clearTimeout(timer);
    if (link) link.removeAttribute("aria-describedby");
    link = null;
    touched = null;
    box.hidden = true;
  }

  function later(what, wait) {
    clearTimeout(timer);
    timer = setTimeout(what, wait);
  }

  document.addEventListener("pointerover", function (event) {
    if (event.pointerType === "touch") return;
    const to = reference(event.target);
    if (to && to !== link) later(() => { hide(); show(to); }, WAIT);
    else if (to || box.contains(event.target)) clearTimeout(timer);
  });

  document.addEventListener("pointerout", function (event) {
    if (event.pointerType === "touch") return;
    if (reference(event.target) || box.contains(event.target)) {
      later(function () {
        if (link !== document.activeElement) hide();
      }, LEAVE);
    }
  });

  document.addEventListener("focusin", function (event) {
    const to = reference(event.target);
    if (to && to.matches(":focus-visible")) {
      if (to !== link) {
        hide();
        show(to);
      }
    } else if (link && !box.contains(event.target)) {
      hide();
    }
  });

  document.addEventListener("focusout", function (event) {
    if (link && event.target === link && touched !== link) later(hide, LEAVE);
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && !box.hidden) {
      hide();
      event.stopPropagation();
    }
  }, true);

  document.addEventListener("click", function (event) {
    const to = reference(event.target);
    if (!to) {
      if (link && !box.contains(event.target)) hide();
      return;
    }
    // a click without a pointer is Enter, or a screen reader's: it goes there, as links do
    if (event.pointerType !== "touch" || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (touched === to && !box.hidden) return;
    event.preventDefault();
    event.stopPropagation();
    hide();
    touched = to;
    show(to).then(function (shown) {
      if (!shown) location.href = to.href;
    });
  }, true);

  /* Back returns to the line. A long list is laid out as it comes into view, so that the browser, which keeps a
   * distance from the top, may come back beside it; what was left is found again by its link. */
  const LEFT = "dossier-left";

  function references() {
    return Array.from(document.querySelectorAll(".ref a[href*='#'], .reference a[href*='#']"));
  }

  document.addEventListener("click", function (event) {
    const to = reference(event.target);
    if (!to || event.defaultPrevented) return;
    const left = { page: location.pathname, number: references().indexOf(to), top: to.getBoundingClientRect().top };
    try {
      sessionStorage.setItem(LEFT, JSON.stringify(left));
    } catch (error) {
      // without storage the browser's own place has to do
    }
  });

  function comeBack() {
    let left = null;
    try {
      left = JSON.parse(sessionStorage.getItem(LEFT));
    } catch (error) {
      return;
    }
    const to = left && left.page === location.pathname && references()[left.number];
    let tries = 8; // what comes into view is laid out, and moves what is below it
    function step() {
      scrollBy({ top: to.getBoundingClientRect().top - left.top, behavior: "instant" });
      if (--tries) requestAnimationFrame(step);
    }
    if (to) requestAnimationFrame(step);
  }

  const [how] = performance.getEntriesByType("navigation");
  if (how && how.type === "back_forward") addEventListener("load", comeBack, { once: true });

  // a page that comes back as it was left shows no old note
  addEventListener("pagehide", hide);
  addEventListener("resize", hide);
})();
