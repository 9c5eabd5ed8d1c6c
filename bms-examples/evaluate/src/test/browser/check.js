// Opens every report below a folder in Chromium and says what is wrong with it.
//   node check.js <folder> [<file.png> of the first report]
const fs = require("fs");
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
  const top = await page.locator("main article.unit:visible h2").first().textContent();
  let unit = top;
  for (let depth = 1; ; depth++) {
    const found = await tabTo(page, depth === 1 ? "nav.tree ul ul a" : "article.unit:not([hidden]) nav.beneath a", depth === 1 ? 60 : 4);
    if (found === "") break;
    await page.keyboard.press("Enter");
    await page.waitForFunction((title) => document.activeElement.tagName === "H2" && document.activeElement.textContent === title, found,
      { timeout: 2000 }).catch(() => faults.push(`${name}: the heading of ${found} has no focus after its link was followed`));
    const shown = await page.locator("main article.unit:visible h2").allTextContents();
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
async function deepLink(browser, file, faults) {
  const page = await browser.newPage();
  await page.goto("file://" + path.resolve(file));
  if (await page.locator("script.cards").count() > 0) {
    const link = page.locator("nav.tree a").last();
    const [hash, name] = [await link.getAttribute("href"), await link.textContent()];
    await page.goto("about:blank");
    await page.goto("file://" + path.resolve(file) + hash);
    const shown = await page.locator("main article.unit:visible h2").allTextContents();
    if (shown.join() !== name) faults.push(`a link to ${name} shows ${shown}`);
    await page.emulateMedia({ media: "print" });
    const printed = await page.locator("main article.unit:visible h2").allTextContents();
    if (printed.join() !== name) faults.push(`${name} is open, and ${printed} is printed`);
  }
  await page.close();
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
    await deepLink(browser, file, faults);
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
