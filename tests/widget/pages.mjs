// The stories that the widget is made of, and the pages it is put on: a story of
// tests/stories as a plain page, a page of stories/ at its mark.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const MARK = "<!-- widget -->";

// `shown`: is there a summary? `url`: does the page say where it stands? `below`: the
// widget stands behind the story.
export const STORIES = [
  { name: "en/budget", lang: "en", shown: true, open: "Get a summary", url: true },
  { name: "en/court", lang: "en", shown: true, open: "Get a summary", below: true },
  { name: "fr/greve", lang: "fr", shown: true, open: "Lire le résumé", url: true },
  { name: "de/bilanz", lang: "de", shown: true, open: "Zusammenfassung lesen" },
  { name: "es/juicio", lang: "es", shown: true, open: "Leer el resumen", url: true },
  { name: "tr/deprem", lang: "tr", shown: true, open: "Özeti oku" },
  { name: "ar", lang: "ar", shown: true, open: "اقرأ الملخص", direction: "rtl" },
  { name: "zh", lang: "zh-Hans", shown: true, open: "阅读摘要" },
  { name: "markup", lang: "fr", shown: true, open: "Lire le résumé", url: true },
  { name: "hostile", lang: "en", shown: true, open: "Get a summary", url: true },
  { name: "en/liveblog", lang: "en", shown: false },
  { name: "short", lang: "en", shown: false },
];

export const URL_OF_PAGE = "https://news.example/story?a=1&b=2";

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function escape(text) {
  return text.replace(/[&<>]/g, (mark) => ENTITIES[mark]);
}

// A text of tests/stories, its title on the first line.
function plainPage(text, { lang, below }) {
  const [title, ...paragraphs] = text.trim().split(/\n\n+/).map(escape);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
${below ? "" : MARK}
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n")}
${below ? MARK : ""}
</main>
</body>
</html>
`;
}

function sourceOf(story) {
  const own = path.join(here, "stories", story.name + ".html");
  if (fs.existsSync(own)) {
    return { source: fs.readFileSync(own, "utf8"), file: own };
  }
  const file = path.join(here, "..", "stories", story.name + ".txt");
  return { source: plainPage(fs.readFileSync(file, "utf8"), story), file };
}

// The page of a story, with the widget that the command makes of it.
export function pageOf(story, command) {
  const { source, file } = sourceOf(story);
  const more = story.url ? ["-u", URL_OF_PAGE] : [];
  const widget = execFileSync(command, ["-t", "widget", ...more, file], { encoding: "utf8" });
  return { ...story, widget, html: source.replace(MARK, () => widget) };
}
