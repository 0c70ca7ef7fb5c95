"use strict";
// What all parts of the script share: the data of the page and a few short ways to its elements.
const stakemap = {
  data: JSON.parse(document.getElementById("data").textContent),
  byId: (id) => document.getElementById(id),
  make(name, text, className) {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    if (className) element.className = className;
    return element;
  },
};

for (const element of document.querySelectorAll(".needs-script")) element.hidden = false;

// What scrolls sideways is reached by the keyboard too.
const reach = () => {
  for (const box of document.querySelectorAll(".paper")) {
    if (box.scrollWidth > box.clientWidth + 1) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  }
};
addEventListener("resize", reach);
reach();

// On paper nothing is folded away.
addEventListener("beforeprint", () => {
  for (const folded of document.querySelectorAll("details.sheets")) folded.open = true;
});

// Light or dark: as the system says until somebody chooses; the choice lasts where the browser keeps it.
{
  const root = document.documentElement;
  const key = "stakemap-theme";
  let kept = null;
  try { kept = localStorage.getItem(key); } catch { /* A page opened from a file may keep nothing. */ }
  if (kept === "dark" || kept === "light") root.dataset.theme = kept;
  stakemap.byId("theme").addEventListener("click", () => {
    const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    root.dataset.theme = (root.dataset.theme || system) === "dark" ? "light" : "dark";
    try { localStorage.setItem(key, root.dataset.theme); } catch { /* As above. */ }
  });
}
