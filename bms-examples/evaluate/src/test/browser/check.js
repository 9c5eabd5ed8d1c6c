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
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
  await page.evaluate(axe);
  const found = await page.evaluate((rules) => window.axe.run(document, { runOnly: rules }), RULES);
  for (const violation of found.violations) {
    faults.push(`${name}: ${violation.id} at ${violation.nodes.length} places, first ${violation.nodes[0].html.slice(0, 200)}`);
  }
  await context.close();
}

/** The keyboard alone: past the navigation, and a light explained. */
async function walk(page, faults) {
  await page.keyboard.press("Tab");
  if (!(await page.evaluate(() => document.activeElement.classList.contains("skip")))) {
    faults.push("keyboard: the first stop does not lead to the content");
  }
  await page.keyboard.press("Enter");
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement.tagName === "SUMMARY")) break;
  }
  await page.keyboard.press("Enter");
  if (!(await page.evaluate(() => document.activeElement.parentElement.open === true))) {
    faults.push("keyboard: no explanation opens within six stops of the content");
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
