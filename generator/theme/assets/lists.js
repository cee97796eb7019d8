/* The form above the lists and on the page "Find": filter, sort, search by kind.
 *
 * Without this script every list stands in full on its pages. With it, what a reader chooses is looked up in
 * data/find/ (made by generator/exports/find.py), over all pages of the list. Data come as scripts, because a page
 * opened from a folder may not fetch. Words from sources only ever become text, never markup. What was chosen
 * stands behind the # of the address. */
(function () {
  "use strict";

  const KINDS = ["quote", "statement", "figure", "event"];
  const SHOWN = 50;
  const DATALIST = 400;

  const place = document.querySelector(".finder");
  if (!place) return;
  const listed = document.querySelector(".listed");
  const sources = place.querySelector(".finder-root a");
  const ownKind = place.dataset.kinds;

  /* ------------------------------------------------------------------ data */

  const root = new URL("..", sources.href);
  const ending = sources.pathname.endsWith(".html") ? ".html" : "/";
  const store = {};
  const loading = {};

  window.dossierFind = function (name, value) {
    store[name] = value;
  };

  function load(name) {
    if (!loading[name]) {
      loading[name] = new Promise(function (done, failed) {
        const script = document.createElement("script");
        script.src = new URL("data/find/" + name + ".js", root).href;
        script.onload = function () {
          if (name in store) done(store[name]);
          else failed(new Error(name));
        };
        script.onerror = failed;
        document.head.append(script);
      });
    }
    return loading[name];
  }

  /** The address of a page: "quotes/2", "sources/index". */
  function address(page, anchor) {
    const path = ending === "/" ? page.replace(/(^|\/)index$/, "$1") : page + ".html";
    const whole = ending === "/" && path && !path.endsWith("/") ? path + "/" : path;
    return new URL(whole, root).href + (anchor ? "#" + anchor : "");
  }

  function listPage(kind, number) {
    const first = store.start.lists[kind];
    return number === 1 ? first : first + "/" + number;
  }

  function folded(words) {
    return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  }

  /* ------------------------------------------------------------------ elements */

  function make(tag, attributes, children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value === true) element.setAttribute(name, "");
      else if (value !== false && value !== undefined) element.setAttribute(name, value);
    }
    element.append(...(children || []).filter((child) => child !== null && child !== undefined));
    return element;
  }

  function choice(label, name, options) {
    const all = options.map(([value, words]) => make("option", { value: value }, [words]));
    return make("label", {}, [make("span", {}, [label]), make("select", { name: name }, all)]);
  }

  function field(label, attributes) {
    return make("label", {}, [make("span", {}, [label]), make("input", attributes)]);
  }

  function buildForm(words) {
    const search = field(words.words, { type: "search", name: "q", autocomplete: "off", spellcheck: "false" });
    const parts = [];
    if (!ownKind) {
      const boxes = KINDS.concat("actor", "source", "text").map((kind) =>
        make("label", {}, [
          make("input", { type: "checkbox", name: "kind", value: kind }),
          make("span", {}, [words[kind]]),
        ]),
      );
      parts.push(make("fieldset", {}, [make("legend", {}, [words.kinds]), ...boxes]));
    }
    if (ownKind === "actor") {
      const kinds = Object.entries(store.start.actorKinds);
      parts.push(choice(words.kind, "actorkind", [["", words.all], ...kinds]));
      parts.push(choice(words.order, "sort", [["", words.name], ["most", words.most]]));
    } else {
      const publishers = store.start.publishers.map((name) => [name, name]);
      const languages = Object.entries(store.start.languages);
      const told = ownKind === "quote" || ownKind === "statement";
      const who = { name: "actor", list: "finder-actors", autocomplete: "off", spellcheck: "false" };
      parts.push(field(told ? words.speaker : words.names, who));
      parts.push(make("datalist", { id: "finder-actors" }));
      for (const [name, values] of [["publisher", publishers], ["language", languages]]) {
        // a choice of one is none
        if (values.length < 2) continue;
        parts.push(choice(words[name], name, [["", words.all], ...values]));
      }
      parts.push(field(words.from, { type: "date", name: "from" }));
      parts.push(field(words.to, { type: "date", name: "to" }));
      const orders = [["", words.listed], ["new", words.new], ["old", words.old]];
      if (ownKind === "source") {
        orders.push(["publisher", words["by publisher"]], ["title", words.title], ["richest", words.richest]);
      }
      parts.push(choice(words.order, "sort", orders));
    }
    // one line above the list; the rest is folded until it is wanted
    const clear = make("button", { type: "reset", hidden: true }, [words.clear]);
    const fold = make("details", { open: !ownKind }, [
      make("summary", {}, [words.refine]),
      make("div", { class: "finder-fields" }, parts),
    ]);
    return make("form", { class: "finder-form", role: "search", "aria-label": words.filter }, [search, clear, fold]);
  }

  /* ------------------------------------------------------------------ what is chosen */

  let form, count, hitList, more;

  function chosen() {
    const found = {};
    for (const [name, value] of new FormData(form)) {
      if (!value) continue;
      found[name] = found[name] ? found[name] + "," + value : value;
    }
    return found;
  }

  function choose(state) {
    for (const element of form.elements) {
      if (!element.name) continue;
      if (element.type === "checkbox") {
        element.checked = (state.kind || "").split(",").includes(element.value);
      } else {
        const value = state[element.name] || "";
        const known = element.tagName !== "SELECT" || [...element.options].some((one) => one.value === value);
        element.value = known ? value : "";
      }
    }
    // what is chosen must be seen
    if (Object.keys(state).some((name) => name !== "q")) form.querySelector("details").open = true;
  }

  function fromAddress() {
    const state = {};
    if (location.hash.includes("=")) {
      for (const [name, value] of new URLSearchParams(location.hash.slice(1))) state[name] = value;
    }
    return state;
  }

  function toAddress(state) {
    const hash = new URLSearchParams(state).toString();
    if (hash === location.hash.slice(1)) return;
    history.replaceState(history.state, "", hash ? "#" + hash : location.pathname + location.search);
  }

  /* ------------------------------------------------------------------ looking */

  function question(state) {
    const names = store.names;
    const who = folded(state.actor || "");
    const actors = new Set();
    if (who) {
      names.actors.forEach((row, number) => {
        if ([row[2], ...row[5]].some((name) => folded(name).includes(who))) actors.add(number);
      });
    }
    const kinds = new Set(ownKind ? [ownKind] : (state.kind || "").split(",").filter(Boolean));
    const asked = {
      terms: folded(state.q || "").split(/\s+/).filter(Boolean),
      wants: (kind) => kinds.size === 0 || kinds.has(kind),
      who: who,
      actors: actors,
      publisher: state.publisher || "",
      language: state.language || "",
      actorkind: state.actorkind || "",
      from: state.from || "",
      to: state.to || "",
    };
    asked.plain = !(asked.who || asked.publisher || asked.language || asked.from || asked.to);
    return asked;
  }

  function inTime(day, asked) {
    if (!asked.from && !asked.to) return true;
    // a month or a year is in time when it touches the time asked for: "~" stands behind every digit
    return Boolean(day) && day + "~" >= asked.from && (!asked.to || day.slice(0, 10) <= asked.to);
  }

  function fromSource(source, asked) {
    return (!asked.publisher || source[3] === asked.publisher) && (!asked.language || source[5] === asked.language);
  }

  function speaker(who) {
    return typeof who === "number" ? store.names.actors[who][2] : who || "";
  }

  /** A sentence with those of its facts that were asked for; null when it is not. */
  function sentenceHit(row, asked) {
    const [number, anchor, , words, facts] = row;
    const source = store.names.sources[number];
    if (!fromSource(source, asked)) return null;
    if (row.hay === undefined) {
      row.hay = folded([words, ...facts.map((fact) => speaker(fact[3]))].join(" "));
      row.text = folded(words);
    }
    if (!asked.terms.every((term) => row.hay.includes(term))) return null;
    const found = facts.filter((fact) => {
      const kind = KINDS[fact[0]];
      if (!asked.wants(kind)) return false;
      if (!inTime(kind === "event" ? fact[5] : source[4], asked)) return false;
      if (!asked.who) return true;
      const says = typeof fact[3] === "number" ? asked.actors.has(fact[3]) : folded(fact[3] || "").includes(asked.who);
      return says || (fact[0] > 1 && row.text.includes(asked.who));
    });
    if (found.length) {
      const day = found[0][0] === 3 && ownKind === "event" ? found[0][5] : source[4];
      return { row: row, facts: found, day: day };
    }
    const bare = facts.length === 0 && asked.wants("text") && inTime(source[4], asked);
    return bare && (!asked.who || row.text.includes(asked.who)) ? { row: row, facts: [], day: source[4] } : null;
  }

  function sourceHits(asked) {
    if (!asked.wants("source")) return [];
    return store.names.sources
      .filter(
        (source) =>
          fromSource(source, asked) &&
          inTime(source[4], asked) &&
          (!asked.who || source[8].some((number) => asked.actors.has(number))) &&
          asked.terms.every((term) => folded(source[1] + " " + source[2]).includes(term)),
      )
      .map((source) => ({ source: source, day: source[4] }));
  }

  function actorHits(asked) {
    if (!asked.wants("actor") || (ownKind !== "actor" && !asked.plain && !asked.who)) return [];
    if (asked.publisher || asked.language || asked.from || asked.to) return [];
    return store.names.actors
      .filter(
        (actor, number) =>
          actor[0] &&
          (!asked.actorkind || actor[3] === asked.actorkind) &&
          (!asked.who || asked.actors.has(number)) &&
          asked.terms.every((term) => folded([actor[2], actor[4], ...actor[5]].join(" ")).includes(term)),
      )
      .map((actor) => ({ actor: actor, day: "" }));
  }

  const ORDERS = {
    new: (a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0),
    old: (a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0),
    publisher: (a, b) => a.source[3].localeCompare(b.source[3]),
    title: (a, b) => a.source[1].localeCompare(b.source[1]),
    richest: (a, b) => b.source[6] - a.source[6],
    most: (a, b) => b.actor[6] - a.actor[6],
  };

  let run = 0;
  let limit = SHOWN;
  let hits = [];

  async function look() {
    const mine = ++run;
    const words = store.start.words;
    const state = chosen();
    toAddress(state);
    const any = Object.keys(state).length > 0;
    form.querySelector("[type=reset]").hidden = !any;
    if (listed) listed.hidden = any;
    hits = [];
    limit = SHOWN;
    show(true);
    if (!any) {
      count.textContent = "";
      busy(false);
      return;
    }
    busy(true);
    count.textContent = words.loading;
    try {
      await names();
      if (mine !== run) return;
      const asked = question(state);
      const order = ORDERS[state.sort] || (ownKind === "event" ? ORDERS.old : null);
      hits = [...actorHits(asked), ...sourceHits(asked)];
      const sentences = KINDS.concat("text").some((kind) => asked.wants(kind));
      for (let part = 1; sentences && part <= store.start.parts; part++) {
        const rows = await load(String(part));
        if (mine !== run) return;
        const before = hits.length;
        for (const row of rows) {
          const hit = sentenceHit(row, asked);
          if (hit) hits.push(hit);
        }
        // an order needs all of them; what stands as listed shows at once
        if (!order && before < limit) show(false);
      }
      if (order) hits.sort(order);
      show(true);
      count.textContent = hits.length ? hits.length + " " + words.found : words.none;
      busy(false);
    } catch {
      if (mine !== run) return;
      busy(false);
      if (listed) listed.hidden = false;
      count.textContent = words.failed;
    }
  }

  function busy(is) {
    hitList.setAttribute("aria-busy", String(is));
  }

  async function names() {
    if (store.names) return;
    await load("names");
    const list = form.querySelector("datalist");
    if (list) {
      const known = store.names.actors.slice().sort((a, b) => b[6] - a[6]).slice(0, DATALIST);
      list.append(...known.map((actor) => make("option", { value: actor[2] })));
    }
  }

  /* ------------------------------------------------------------------ showing */

  function show(anew) {
    if (anew) hitList.replaceChildren();
    hitList.append(...hits.slice(hitList.children.length, limit).map(hitElement));
    more.hidden = hits.length <= limit;
  }

  function hitElement(hit) {
    if (hit.source) return sourceElement(hit.source);
    if (hit.actor) return actorElement(hit.actor);
    return sentenceElement(hit);
  }

  function kindLabel(kind) {
    return make("span", { class: "hit-kind hit-" + kind }, [store.start.words[kind]]);
  }

  function link(words, page, anchor) {
    return make("a", { href: address(page, anchor) }, [words]);
  }

  function sourceElement(source) {
    const words = store.start.words;
    const about = [source[3], source[4], source[6] + " " + words.facts].filter(Boolean).join(" · ");
    return make("li", { class: "hit" }, [
      make("p", { class: "hit-title" }, [ownKind ? null : kindLabel("source"), " ", link(source[1], source[0])]),
      make("p", { class: "hit-about" }, [about]),
      source[7] ? make("p", { class: "hit-about" }, [words.copy + " ", link(titleOf(source[7]), source[7])]) : null,
    ]);
  }

  function titleOf(page) {
    const source = store.names.sources.find((one) => one[0] === page);
    return source ? source[2] : page;
  }

  function actorElement(actor) {
    const words = store.start.words;
    const about = [store.start.actorKinds[actor[3]], actor[6] + " " + words.sources].join(" · ");
    return make("li", { class: "hit" }, [
      make("p", { class: "hit-title" }, [ownKind ? null : kindLabel("actor"), " ", link(actor[2], actor[0], actor[1])]),
      actor[4] ? make("p", { class: "role" }, [actor[4]]) : null,
      actor[5].length ? make("p", { class: "hit-about" }, [words.also + " " + actor[5].slice(0, 6).join(", ")]) : null,
      make("p", { class: "hit-about" }, [about]),
    ]);
  }

  function sentenceElement(hit) {
    const [number, anchor, , words] = hit.row;
    const source = store.names.sources[number];
    const lines = hit.facts.map((fact) => factElement(fact, words, hit.facts.length > 1));
    return make("li", { class: "hit" }, [
      make("p", { class: "hit-words", lang: source[5] }, marked(words, hit.facts)),
      make("ul", { class: "hit-facts" }, lines.length ? lines : [make("li", {}, [kindLabel("text")])]),
      make("p", { class: "hit-about ref" }, [link(source[2], source[0], anchor)]),
    ]);
  }

  /** Who says it stands with each fact: a claim is never shown without its speaker. */
  function factElement(fact, words, several) {
    const [kind, id, page, who, cue, day, start, end] = fact;
    const said = kind < 2;
    const parts = [kindLabel(KINDS[kind]), " "];
    if (day) parts.push(make("span", { class: "hit-day" }, [day]), " ");
    if (several) parts.push(make("span", { class: "hit-own" }, ["“" + words.slice(start, end) + "”"]), " ");
    if (said || who !== null) {
      if (!cue) parts.push(store.start.words.according, " ");
      parts.push(whoElement(who), " ");
      if (cue) parts.push(make("span", { class: "cue cue-" + cue }, [store.start.cues[cue]]), " ");
    }
    parts.push(make("span", { class: "ref" }, [link(store.start.words.list, listPage(KINDS[kind], page), id)]));
    return make("li", {}, parts);
  }

  function whoElement(who) {
    if (typeof who === "number") {
      const actor = store.names.actors[who];
      return make("span", { class: "speaker" }, [actor[0] ? link(actor[2], actor[0], actor[1]) : actor[2]]);
    }
    if (who) return make("span", { class: "speaker" }, ["“" + who + "”"]);
    return make("span", { class: "open" }, [store.start.words.open]);
  }

  /** The sentence with the facts' words marked; marks that touch become one. */
  function marked(words, facts) {
    const children = [];
    let at = 0;
    const spans = facts.map((fact) => [fact[6], fact[7]]).sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    for (const [start, end] of spans) {
      if (end <= at) continue;
      const from = Math.max(start, at);
      children.push(words.slice(at, from), make("mark", {}, [words.slice(from, end)]));
      at = end;
    }
    children.push(words.slice(at));
    return children;
  }

  /* ------------------------------------------------------------------ a fact that moved to another page */

  async function seek(id) {
    await names();
    for (const actor of store.names.actors) {
      if (actor[1] === id) return address(actor[0], id);
    }
    for (let part = 1; part <= store.start.parts; part++) {
      for (const row of await load(String(part))) {
        for (const fact of row[4]) {
          if (fact[1] === id) return address(listPage(KINDS[fact[0]], fact[2]), id);
        }
      }
    }
    return null;
  }

  async function follow() {
    const id = decodeURIComponent(location.hash.slice(1));
    if (!/^[qfda]-/.test(id) || document.getElementById(id)) return;
    const there = await seek(id);
    if (there && there.split("#")[0] !== location.href.split("#")[0]) location.replace(there);
  }

  /* ------------------------------------------------------------------ begin */

  load("start")
    .then(async function (start) {
      form = buildForm(start.words);
      count = make("p", { class: "finder-count", role: "status", "aria-live": "polite" });
      hitList = make("ol", { class: "finder-hits" });
      more = make("button", { type: "button", class: "finder-more", hidden: true }, [start.words.more]);
      place.append(form, count, hitList, more);
      let waiting = 0;
      form.addEventListener("submit", (event) => event.preventDefault());
      form.addEventListener("input", function () {
        clearTimeout(waiting);
        busy(true);
        waiting = setTimeout(look, 120);
      });
      form.addEventListener("reset", function () {
        busy(true);
        setTimeout(look);
      });
      // what the first hit needs is fetched while the reader still types
      form.addEventListener("focusin", () => names().then(() => load("1")).catch(() => {}), { once: true });
      more.addEventListener("click", function () {
        const first = hitList.children.length;
        limit += SHOWN;
        show(false);
        const next = hitList.children[first];
        const target = next && next.querySelector("a");
        if (target) target.focus();
      });
      window.addEventListener("hashchange", restore);
      await restore();
    })
    .catch(() => {});

  async function restore() {
    const state = fromAddress();
    if (Object.keys(state).length || Object.keys(chosen()).length) {
      choose(state);
      await look();
    }
    await follow();
  }
})();
