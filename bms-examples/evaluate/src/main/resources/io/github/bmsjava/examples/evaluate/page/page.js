// Shows the cards of a page that is too large to hold them all: the card of the unit whose link was followed is built from the data in
// script.cards, as the page's template builds those that stand there. Every text is set as text, never as markup.
"use strict";
(() => {
  const SVG = "http://www.w3.org/2000/svg";

  /** An element with attributes, and children that are elements or texts. */
  function make(name, attributes, ...children) {
    return fill(document.createElement(name), attributes, children);
  }

  function draw(name, attributes, ...children) {
    return fill(document.createElementNS(SVG, name), attributes, children);
  }

  function fill(element, attributes, children) {
    for (const [key, value] of Object.entries(attributes || {})) element.setAttribute(key, value);
    element.append(...children.flat().filter((child) => child !== "" && child !== null));
    return element;
  }

  /** One part of the page: the data of all its cards, those that stand there, and the one that is built. */
  class Part {
    constructor(source) {
      this.source = source;
      this.section = source.closest("section");
      this.data = JSON.parse(source.textContent);
      // below the part's own heading, where it has one
      this.level = this.section.querySelector(":scope > h2") === null ? 2 : 3;
      this.built = null;
    }

    has(id) {
      return Object.hasOwn(this.data.units, id);
    }

    text(number) {
      return this.data.texts[number];
    }

    /** A text in an element that names its language where that is not the page's; bare where it is and no element is wanted. */
    said(number, element, attributes) {
      const lang = this.data.langs[number];
      if (element === undefined && lang === undefined) return this.text(number);
      return make(element ?? "span", lang === undefined ? attributes : { ...attributes, lang }, this.text(number));
    }

    /** Shows a unit's card alone, built if it does not stand on the page. */
    show(id) {
      this.reset();
      const standing = document.getElementById(id);
      if (standing !== null) {
        for (const other of this.section.querySelectorAll(":scope > article")) other.hidden = other !== standing;
        return standing;
      }
      this.built = this.unit(id);
      for (const other of this.section.querySelectorAll(":scope > :not(h2)")) other.hidden = true;
      this.source.before(this.built);
      return this.built;
    }

    /** As the page is without a script. */
    reset() {
      if (this.built !== null) this.built.remove();
      this.built = null;
      for (const one of this.section.children) one.hidden = false;
    }

    unit(id) {
      const [name, cards] = this.data.units[id];
      const heading = make("h" + this.level, { id: id + "-n" }, this.text(name));
      const article = make("article", { class: "unit", id, "aria-labelledby": id + "-n" }, heading,
        cards.map((card) => this.card(this.text(name), card)));
      this.lead(article, id);
      const below = beneath(linkTo(id)).map((one) => one.hash.slice(1)).filter((one) => this.has(one));
      if (below.length > 1) article.append(this.matrix(this.text(name), below));
      return article;
    }

    /** The way down to a unit, and the ones below it, as the tree has them. */
    lead(article, id) {
      const words = this.data.words;
      const link = linkTo(id);
      const way = above(link).map((one) => make("li", null, copy(one)));
      const below = beneath(link);
      if (way.length > 0) article.prepend(make("nav", { class: "path", "aria-label": words.path }, make("ol", null, way)));
      if (below.length > 0) {
        headingOf(article).after(make("nav", { class: "beneath", "aria-labelledby": id + "-b" },
          make("h" + (this.level + 1), { id: id + "-b" }, words.below),
          make("ul", null, below.map((one) => make("li", null, copy(one), one.nextElementSibling.cloneNode(true))))));
      }
    }

    card(unit, [title, period, hasMethods, groups]) {
      const words = this.data.words;
      const name = `${this.text(title)} · ${this.text(period)}`;
      const columns = [["", words.indicator], ["method", words.method], ["", words.target], ["number", words.result],
        ["", words.light], ["", words.trend], ["", words.history]].filter(([kind]) => hasMethods || kind !== "method");
      return frame(`${unit}: ${this.text(title)} ${this.text(period)}`, make("table", { class: "card" }, make("caption", null, name),
        make("thead", null, make("tr", null, columns.map(([kind, word]) => head("col", word, kind)))),
        groups.map((group) => this.group(group, columns.length, hasMethods))));
    }

    group([name, light, rows, account], columns, hasMethods) {
      const heading = make("th", { colspan: columns, scope: "rowgroup" }, this.said(name, "span"));
      if (light >= 0) heading.append(" ", this.light(light));
      const why = account.length === 0 ? "" : make("tr", { class: "why of-group" }, make("td", { colspan: columns }, make("details", null,
        make("summary", null, this.data.words.why, make("span", { class: "unseen" }, ": ", this.said(name))), this.list(account))));
      return make("tbody", null, make("tr", { class: "group" }, heading), why, rows.flatMap((row) => this.row(row, columns, hasMethods)));
    }

    row([, factor, indicator, method, target, value, light, trend, chart, remark, history, account, title, lines, places], columns, hasMethods) {
      const text = (number) => this.text(number);
      const words = this.data.words;
      const why = make("details", null,
        make("summary", null, words.why, make("span", { class: "unseen" }, ": ", this.said(indicator))),
        this.list(account),
        lines.length === 0 ? "" : make("table", { class: "parts" }, make("caption", null, text(title)),
          make("thead", null, make("tr", null, head("col", words.part), head("col", words.contribution, "number"))),
          make("tbody", null, this.pairs(lines).map(([of, part]) => make("tr", null, head("row", of), make("td", { class: "number" }, part))))),
        make("h" + (this.level + 1), null, words.history),
        this.list(history));
      return [
        make("tr", null,
          head("row", [text(factor) && this.said(factor, "span", { class: "factor" }), this.said(indicator),
            hasMethods && text(method) ? this.said(method, "span", { class: "how" }) : ""]),
          hasMethods ? this.said(method, "td", { class: "method" }) : "",
          make("td", null, text(target)),
          make("td", { class: "number" }, text(value)),
          make("td", null, this.light(light), text(remark) && make("span", { class: "remark" }, text(remark))),
          make("td", { class: "trend" }, text(trend)),
          make("td", null, chart < 0 ? "" : this.chart(chart))),
        make("tr", { class: "why" }, make("td", { colspan: columns }, make("div", { class: "beside" }, why, this.places(places)))),
      ];
    }

    /** Room for comment, action and dialogue beside the number. */
    places(places) {
      const words = this.data.words;
      const empty = (isMissing) => make("dd", { class: "empty" },
        isMissing ? make("strong", null, words["follow-missing"]) : make("span", { class: "unseen" }, words["follow-none"]));
      return make("dl", { class: "places" }, places.map(([heading, isMissing, ...entries]) => make("div", null,
        make("dt", null, this.text(heading)),
        entries.length === 0 ? empty(isMissing) : entries.map((entry) => make("dd", null, this.text(entry))))));
    }

    light(number) {
      const [style, symbol, word] = this.data.lights[number];
      return make("span", { class: "light " + style }, make("span", { "aria-hidden": "true" }, symbol), " " + word);
    }

    chart(number) {
      const [path, x, y, limits, breaks, steps] = this.data.charts[number];
      return draw("svg", { viewBox: "0 0 120 32", "aria-hidden": "true" },
        limits.map((limit) => draw("line", { class: "limit", x1: "0", x2: "120.0", y1: limit, y2: limit })),
        steps ? draw("path", { class: "limit", d: steps }) : "",
        breaks.map((at) => draw("line", { class: "break", x1: at, x2: at, y1: "0", y2: "32.0" })),
        draw("path", { d: path }), draw("circle", { cx: x, cy: y, r: "3.2" }));
    }

    list(numbers) {
      return make("dl", null, this.pairs(numbers).flatMap(([of, text]) => [make("dt", null, of), make("dd", null, text)]));
    }

    /** Headings and texts, which alternate. */
    pairs(numbers) {
      const pairs = [];
      for (let i = 0; i < numbers.length; i += 2) pairs.push([this.text(numbers[i]), this.text(numbers[i + 1])]);
      return pairs;
    }

    /** The same indicators of the units below, side by side. Two indicators may have one name: a row is that of an id. */
    matrix(name, units) {
      const rows = new Map();
      const periods = new Set();
      for (const [at, unit] of units.entries()) {
        for (const one of this.judged(unit)) {
          if (!rows.has(one.id)) rows.set(one.id, { indicator: one.indicator, cells: units.map(() => []) });
          rows.get(one.id).cells[at].push(one);
          periods.add(one.period);
        }
      }
      // every unit's card stands in the period that is current there: one that all share is named once
      const isShared = periods.size === 1;
      const title = `${this.data.words.comparison}: ${name}` + (isShared ? " · " + this.text([...periods][0]) : "");
      const heads = units.map((id) => make("th", { scope: "col", class: "number" },
        make("a", { href: "#" + id }, this.text(this.data.units[id][0]))));
      return frame(title, make("table", { class: "matrix" }, make("caption", null, title),
        make("thead", null, make("tr", null, head("col", this.data.words.indicator), heads)),
        make("tbody", null, [...rows.values()].map(({ indicator, cells }) => make("tr", null, this.said(indicator, "th", { scope: "row" }),
          cells.map((found) => make("td", { class: "number" }, found.map((one) => this.cell(one, isShared)))))))));
    }

    /** What is said of every indicator of a unit, on whichever of its cards it stands. */
    judged(unit) {
      return this.data.units[unit][1].flatMap(([, period, , groups]) => groups.flatMap(([, , rows]) =>
        rows.map(([id, , indicator, , , value, light]) => ({ id, indicator, period, value, light }))));
    }

    cell({ period, value, light }, isShared) {
      return make("div", null, this.text(value) + " ", this.light(light),
        isShared ? "" : make("span", { class: "remark" }, this.text(period)));
    }
  }

  /** The heading of a unit. */
  function headingOf(article) {
    return article.querySelector(":scope > :is(h2, h3)");
  }

  function head(scope, content, kind) {
    return make("th", kind ? { scope, class: kind } : { scope }, ...[content].flat());
  }

  /** What is wider than the page scrolls by itself, with the keyboard too. */
  function frame(name, table) {
    return make("div", { class: "scroll", role: "group", tabindex: "0", "aria-label": name }, table);
  }

  const tree = document.querySelector("nav.tree");

  function linkTo(id) {
    return tree.querySelector(`a[href="#${CSS.escape(id)}"]`);
  }

  /** The links of the units above, the topmost first. */
  function above(link) {
    const links = [];
    for (let item = upper(link); item; item = upper(item)) {
      const one = item.querySelector(":scope > a");
      if (one) links.unshift(one);
    }
    return links;
  }

  function upper(element) {
    const item = element.closest("li");
    return item && item.parentElement.closest("li");
  }

  /** The links of the units below; where one has no card, those of the units below that. */
  function beneath(link) {
    return linksBelow(link.parentElement);
  }

  function linksBelow(item) {
    return [...item.querySelectorAll(":scope > details > ul > li")].flatMap((below) => {
      const link = below.querySelector(":scope > a");
      return link === null ? linksBelow(below) : [link];
    });
  }

  function copy(link) {
    return make("a", { href: link.getAttribute("href") }, link.textContent);
  }

  const parts = [...document.querySelectorAll("script.cards")].map((source) => new Part(source));

  const main = document.querySelector("main");
  const title = document.title;

  /** Shows the unit that the address names; the page as it stands where it names nothing. */
  function follow(isAsked) {
    for (const language of document.querySelectorAll(".languages a")) language.hash = location.hash;
    const id = location.hash.slice(1);
    const part = parts.find((one) => one.has(id));
    if (!part && id !== "") return;
    for (const old of tree.querySelectorAll("[aria-current]")) old.removeAttribute("aria-current");
    const heading = part ? headingOf(open(part, id)) : standing();
    document.title = part ? `${heading.textContent} · ${title}` : title;
    if (isAsked) {
      heading.tabIndex = -1;
      heading.focus();
      heading.scrollIntoView();
    }
  }

  /** A unit's card, with the unit marked in the tree. */
  function open(part, id) {
    const link = linkTo(id);
    link.setAttribute("aria-current", "true");
    for (let item = link.closest("li"); item; item = upper(item)) {
      const below = item.querySelector(":scope > details");
      if (below) below.open = true;
    }
    return part.show(id);
  }

  /** The page as it stands, from the heading of its first unit on. */
  function standing() {
    parts.forEach((one) => one.reset());
    const first = main.querySelector("article.unit");
    return first === null ? main : headingOf(first);
  }

  addEventListener("hashchange", () => follow(true));
  // a link to where the address points already changes nothing in it, and nobody is told
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const isHere = link !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey && link.hash === location.hash;
    if (!isHere || !parts.some((one) => one.has(link.hash.slice(1)))) return;
    event.preventDefault();
    follow(true);
  });
  // the address goes on naming the unit that is shown
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault();
    main.focus();
  });
  for (const part of parts) {
    for (const article of part.section.querySelectorAll(":scope > article")) part.lead(article, article.id);
  }
  for (const top of tree.querySelectorAll(":scope > ul > li > details")) top.open = true;
  follow(location.hash !== "");
})();
