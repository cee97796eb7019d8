/* Copies the link or the citation of a fact (the buttons in _take.md.j2) and says so. The words are those of the
 * page. Where a browser lets nothing be copied, the citation is opened and marked. Without this script the
 * buttons are hidden and the citation can be opened by hand. */
(function () {
  "use strict";

  const told = document.querySelector(".take-told");
  if (!told) return;

  /** A fact's permanent address: that of the published site, should the page know it. */
  function permalink(take) {
    const link = take.querySelector(".permalink a");
    const page = document.querySelector("link[rel=canonical]");
    return new URL(link.getAttribute("href"), page ? page.href : location.href.split(/[?#]/)[0]).href;
  }

  function citation(take) {
    const copy = take.querySelector(".citation").cloneNode(true);
    copy.querySelector(".permalink").textContent = permalink(take);
    return copy.textContent.replace(/\s+/g, " ").trim();
  }

  /** Shown for a while and read out: the region is emptied first, or the same words twice are no news. */
  let end = 0;
  function tell(words) {
    clearTimeout(end);
    told.textContent = "";
    setTimeout(function () {
      told.textContent = words;
    }, 50);
    end = setTimeout(function () {
      told.textContent = "";
    }, 4000);
  }

  function open(take, words) {
    const box = take.querySelector(".take-text");
    const place = take.querySelector(".citation");
    place.textContent = words;
    box.open = true;
    getSelection().selectAllChildren(place);
    tell(told.dataset.failed);
  }

  document.addEventListener("click", function (event) {
    const button = event.target.closest("button[data-take]");
    if (!button) return;
    const take = button.closest(".take");
    const what = button.dataset.take;
    const words = what === "link" ? permalink(take) : citation(take);
    if (!navigator.clipboard) {
      open(take, words);
      return;
    }
    navigator.clipboard.writeText(words).then(
      function () {
        tell(told.dataset[what]);
      },
      function () {
        open(take, words);
      }
    );
  });
})();
