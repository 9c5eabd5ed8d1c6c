// Opens every report below a folder in Chromium and says what is wrong with it.
//   node check.js <folder> [<file.png> of the first report]
const fs = require("fs");
const os = require("os");
const path = require("path");
const { chromium } = require("playwright-core");

const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];
const VIEWS = [
  ["light", { viewport: { width: 1400, height: 1000 }, colorScheme: "light" }],
  ["dark", { viewport: { width: 1400, height: 1000 }, colorScheme: "dark" }],
  ["phone", { viewport: { width: 390, height: 844 }, colorScheme: "light" }],
  ["400 %", { viewport: { width: 320, height: 256 }, colorScheme: "light" }],
];

/** The heading of the unit that is shown. */
const HEADING = "main article.unit:visible > :is(h2, h3)";
/** As wide as a sheet of A4 on its side is between its margins. */
const SHEET = { width: 1032, height: 700 };

function reports(folder) {
  return fs.readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      return entry.isDirectory() ? reports(full) : /^report.*\.html$/.test(entry.name) ? [full] : [];
    });
}

async function look(browser, file, name, options, faults) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => faults.push(`${name}: the console says ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`${name}: ${error.message}`));
  await page.goto("file://" + path.resolve(file));
  const others = requests.filter((url) => !url.startsWith("file://") && !url.startsWith("data:"));
  if (requests.length > 1 || others.length > 0) faults.push(`${name}: asks for ${requests.slice(1).concat(others)}`);
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  if (width[0] > width[1]) faults.push(`${name}: is ${width[0]} wide in a window of ${width[1]}`);
  if (name === "light") await walk(page, faults);
  if (await page.locator("script.cards").count() > 0) await drill(page, name, faults);
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
  await inspect(page, name, faults);
  if (requests.length > 1) faults.push(`${name}: asks for ${requests.slice(1)}`);
  await context.close();
}

/** What axe-core finds, and whether the page is too wide. */
async function inspect(page, name, faults) {
  await page.evaluate(axe);
  const found = await page.evaluate((rules) => window.axe.run(document, { runOnly: rules }), RULES);
  for (const violation of found.violations) {
    faults.push(`${name}: ${violation.id} at ${violation.nodes.length} places, first ${violation.nodes[0].html.slice(0, 200)}`);
  }
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  if (width[0] > width[1]) faults.push(`${name}: is ${width[0]} wide in a window of ${width[1]}`);
}

/** The keyboard alone, on a page that builds cards: from the tree down to a unit without others below, one light explained. */
async function drill(page, name, faults) {
  const top = await page.locator(HEADING).first().textContent();
  let unit = top;
  for (let depth = 1; ; depth++) {
    const found = await tabTo(page, depth === 1 ? "nav.tree ul ul a" : "article.unit:not([hidden]) nav.beneath a", depth === 1 ? 60 : 4);
    if (found === "") break;
    await page.keyboard.press("Enter");
    await page.waitForFunction((title) => document.activeElement.matches("article.unit > :is(h2, h3)") && document.activeElement.textContent === title, found,
      { timeout: 2000 }).catch(() => faults.push(`${name}: the heading of ${found} has no focus after its link was followed`));
    const shown = await page.locator(HEADING).allTextContents();
    if (shown.length !== 1 || shown[0] !== found) faults.push(`${name}: ${found} was asked for, and ${shown} is shown`);
    unit = found;
    if (depth === 2) await inspect(page, `${name}, ${unit}`, faults);
  }
  if (unit === top || await page.locator("article.unit:visible nav.path li").count() < 2) faults.push(`${name}: no leaf below ${unit} was reached`);
  await tabTo(page, "article.unit summary", 8);
  await page.keyboard.press("Enter");
  const said = await page.locator("article.unit:visible details[open] dd").allTextContents();
  if (said.length < 2 || said.some((text) => text.trim() === "")) faults.push(`${name}: the card of ${unit} explains nothing`);
}

/** Presses Tab until the focus is on what the selector says: its text, or nothing after so many stops. */
async function tabTo(page, selector, stops) {
  for (let i = 0; i < stops; i++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate((wanted) => document.activeElement.matches(wanted) ? document.activeElement.textContent : "", selector);
    if (found !== "") return found;
  }
  return "";
}

/** A page that builds cards, without a script: it says what it does not show, and shows the topmost unit's card. */
async function withoutScript(browser, file, faults) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("file://" + path.resolve(file));
  const isCompact = (await page.content()).includes('class="cards"');
  if (isCompact && (!(await page.locator(".notice").isVisible()) || !(await page.locator("article.unit table.card").first().isVisible()))) {
    faults.push("without a script: neither the first card nor what is missing is shown");
  }
  await context.close();
}

/** A link to one unit of a page that builds cards. */
async function deepLink(page, faults) {
  const link = page.locator("nav.tree a").last();
  const [hash, name] = [await link.getAttribute("href"), await link.textContent()];
  const plain = page.url();
  await page.goto("about:blank");
  await page.goto(plain + hash);
  const shown = await page.locator(HEADING).allTextContents();
  if (shown.join() !== name) faults.push(`a link to ${name} shows ${shown}`);
  const others = await page.locator(".languages a").evaluateAll((links) => links.map((one) => one.hash));
  if (others.some((one) => one !== hash)) faults.push(`${name} is open, and the page in other languages opens at ${others}`);
  await page.locator(".skip").focus();
  await page.keyboard.press("Enter");
  if (new URL(page.url()).hash !== hash || !(await hasFocus(page, "main"))) faults.push(`past the navigation the address no longer names ${name}`);
}

/** A unit with others below it, printed: its card and nothing beside it, no wider than the sheet. */
async function onPaper(page, faults) {
  const link = page.locator("nav.tree ul ul > li:has(> details) > a").first();
  const name = await link.textContent();
  await link.click();
  await page.waitForFunction(() => document.querySelector("article.unit:not([hidden]) .matrix") !== null, null, { timeout: 2000 })
    .catch(() => faults.push(`${name} has units below it, and does not compare them`));
  await page.locator("article.unit:visible details").last().evaluate((one) => { one.open = true; });
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: "print" });
  const printed = await page.locator(HEADING).allTextContents();
  if (printed.join() !== name) faults.push(`${name} is open, and ${printed} is printed`);
  const values = page.locator("article.unit:visible").locator(".card > tbody > tr:not(.why) > td.number, .matrix td.number");
  const seen = await values.evaluateAll((cells) => cells.filter((one) => one.checkVisibility()).length);
  if (seen === 0 || seen !== await values.count()) faults.push(`${name}: ${seen} of ${await values.count()} values are printed`);
  if (await page.locator("main nav:visible, nav.tree:visible, main section section:visible").count() > 0) faults.push(`${name}: more than the card is printed`);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > SHEET.width) faults.push(`${name}: is printed ${width} wide on a sheet of ${SHEET.width}`);
  if (!(await page.locator("article.unit:visible details[open] dl").last().isVisible())) faults.push(`${name}: an opened explanation is not printed`);
}

/** Units below are compared by indicator, though all have one name here, and each value names its period where one unit has another. */
async function compared(page, faults) {
  const html = fs.readFileSync(new URL(page.url()), "utf8");
  const [, before, json] = /^(.*class="cards">)(.*?)<\/script>/s.exec(html);
  const data = JSON.parse(json);
  const other = data.texts.push("an earlier year") - 1;
  const first = new URL(await page.locator("nav.tree ul ul ul a").first().evaluate((one) => one.href)).hash.slice(1);
  for (const card of data.units[first][1]) card[1] = other;
  const rows = Object.values(data.units).flatMap(([, cards]) => cards.flatMap((card) => card[3].flatMap((group) => group[2])));
  for (const row of rows) row[2] = 0;
  await openChanged(page, before + JSON.stringify(data).replaceAll("<", "\\u003c") + html.slice(before.length + json.length));
  await page.locator("nav.tree ul ul > li:has(> details) > a").first().click();
  const lines = await page.locator(".matrix tbody tr").count();
  const below = data.units[first][1].flatMap((card) => card[3].flatMap((group) => group[2]));
  if (lines < new Set(below.map((row) => row[0])).size) faults.push(`of indicators of one name ${lines} are compared`);
  const cells = await page.locator(".matrix tbody td > div").count();
  const periods = await page.locator(".matrix tbody td > div > .remark").allTextContents();
  if (periods.length !== cells || new Set(periods).size !== 2) faults.push(`${periods.length} of ${cells} compared values name their period`);
  const signs = await page.locator(".matrix .light").evaluateAll((lights) => lights.filter((one) => !/[\p{L}]{2}/u.test(one.innerText)).length);
  if (signs > 0) faults.push(`${signs} lights that are compared have no word`);
}

/** Opens a page as it would be with other content. */
async function openChanged(page, html) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bms-check-"));
  const changed = path.join(folder, "changed.html");
  fs.writeFileSync(changed, html);
  await page.goto("file://" + changed);
  fs.rmSync(folder, { recursive: true });
}

/** A unit without a card does not hide the units below it. */
async function withoutCard(page, faults) {
  const html = fs.readFileSync(new URL(page.url()), "utf8");
  const item = page.locator("nav.tree ul ul > li:has(> details)").first();
  const [link, name] = [await item.locator("> a").evaluate((one) => one.outerHTML), await item.locator("> a").textContent()];
  const below = await item.locator("> details > ul > li > a").allTextContents();
  await openChanged(page, html.replace(link, `<span>${name}</span>`));
  const shown = await page.locator("article.unit:visible nav.beneath a").allTextContents();
  if (shown.includes(name) || below.some((one) => !shown.includes(one))) faults.push(`${name} has no card, and below are ${shown}`);
}

/** Links and Back: the focus is at what is shown, the title names it, and a link works as often as it is followed. */
async function wayBack(page, faults) {
  const [plain, top] = [await page.title(), await page.locator(HEADING).first().textContent()];
  const link = page.locator("nav.tree ul ul a").first();
  const name = await link.textContent();
  for (const time of ["once", "twice"]) {
    await link.click();
    await page.waitForFunction(() => document.activeElement.matches("article.unit > :is(h2, h3)"), null, { timeout: 2000 })
      .catch(() => faults.push(`the link to ${name} followed ${time} does not lead to its heading`));
  }
  if (await page.title() !== `${name} · ${plain}`) faults.push(`${name} is open, and the title is ${await page.title()}`);
  await page.goBack();
  await page.waitForFunction((title) => document.activeElement.textContent === title, top, { timeout: 2000 })
    .catch(() => faults.push(`Back does not lead to the heading of ${top}`));
  if (await page.title() !== plain) faults.push(`Back leaves the title ${await page.title()}`);
  const shown = await page.locator(HEADING).allTextContents();
  if (!shown.includes(top) || shown.includes(name)) faults.push(`Back shows ${shown}`);
}

async function hasFocus(page, selector) {
  return page.evaluate((wanted) => document.activeElement.matches(wanted), selector);
}

/** What the script builds of the topmost unit is what the template wrote of it. Only of earlier periods the script says less. */
async function builtAsWritten(page, faults) {
  const [written, built] = await page.evaluate(async () => {
    /** Elements with their attributes and their texts, in the order of the page. */
    function told(node) {
      if (node.nodeType === Node.TEXT_NODE) return node.data.trim() === "" ? [] : [node.data.trim()];
      const attributes = [...node.attributes].map((one) => `${one.name}=${one.value}`).sort();
      const isPast = node.localName === "dd" && node.parentElement.matches("h3 + dl, h4 + dl");
      return [`${isPast ? "past " : ""}<${[node.localName, ...attributes].join(" ")}>`, ...[...node.childNodes].flatMap(told)];
    }
    const card = (article) => article.normalize() ?? [...article.querySelectorAll(":scope > .scroll:not(:has(> .matrix))")].flatMap(told);
    const article = document.querySelector("main article.unit");
    const before = card(article);
    article.remove();
    const isFollowed = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
    location.hash = "#" + article.id;
    await isFollowed;
    return [before, card(document.getElementById(article.id))];
  });
  if (written.length !== built.length || written.length < 100) faults.push(`the script builds ${built.length} of what the template writes as ${written.length}`);
  const at = written.findIndex((one, i) => one !== built[i] && !(written[i - 1].startsWith("past ") && isLess(built[i], one)));
  if (at >= 0) faults.push(`the script builds ${built[at]} where the template writes ${written[at]}`);
}

/** Whether a text says some of what another says, and nothing else. */
function isLess(text, whole) {
  const said = whole.split(" · ");
  return text !== undefined && text.split(" · ").every((one) => said.includes(one));
}

/** The keyboard alone: past the navigation, and a light explained. */
async function walk(page, faults) {
  await page.keyboard.press("Tab");
  if (!(await page.evaluate(() => document.activeElement.classList.contains("skip")))) {
    faults.push("keyboard: the first stop does not lead to the content");
  }
  await page.keyboard.press("Enter");
  // the units below come first on a page that builds cards
  const stops = 6 + (await page.locator("article.unit:visible nav.beneath a").count());
  for (let i = 0; i < stops; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement.tagName === "SUMMARY")) break;
  }
  await page.keyboard.press("Enter");
  if (!(await page.evaluate(() => document.activeElement.parentElement.open === true))) {
    faults.push(`keyboard: no explanation opens within ${stops} stops of the content`);
  }
}

/** Printed as it stands, a page is no wider than the sheet. */
async function onSheet(browser, file, faults) {
  const page = await browser.newPage({ viewport: SHEET });
  await page.goto("file://" + path.resolve(file));
  await page.emulateMedia({ media: "print" });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > SHEET.width) faults.push(`it is printed ${width} wide on a sheet of ${SHEET.width}`);
  await page.close();
}

/** What is asked of a page that builds cards, whatever the window. */
async function units(browser, file, faults) {
  for (const check of [deepLink, onPaper, compared, withoutCard, wayBack, builtAsWritten]) {
    const page = await browser.newPage();
    await page.goto("file://" + path.resolve(file));
    if (await page.locator("script.cards").count() > 0) await check(page, faults);
    await page.close();
  }
}

async function main(folder, picture) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox"] });
  const files = reports(folder);
  let wrong = files.length === 0 ? 1 : 0;
  for (const file of files) {
    const faults = [];
    // colours and widths are the same in every language
    const views = path.basename(file) === "report.html" ? VIEWS : VIEWS.slice(0, 1);
    for (const [name, options] of views) await look(browser, file, name, options, faults);
    await withoutScript(browser, file, faults);
    await onSheet(browser, file, faults);
    await units(browser, file, faults);
    console.log(`${faults.length === 0 ? "well" : "WRONG"}  ${path.relative(folder, file)}`);
    faults.forEach((fault) => console.log("       " + fault));
    wrong += faults.length;
  }
  if (picture) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: "light" });
    await page.goto("file://" + path.resolve(folder, "loten", "report.html"));
    await page.locator("details").nth(2).evaluate((one) => { one.open = true; });
    await page.screenshot({ path: picture });
  }
  await browser.close();
  process.exit(wrong === 0 ? 0 : 1);
}

main(process.argv[2], process.argv[3]);
