// Beside the map: the card of a party, a finding or a source, and what of the map it is about.
if (stakemap.marks) {
  const panel = stakemap.byId("panel");
  const first = document.querySelector(".first");
  const { findings, sources, parties, words } = stakemap.data;
  const marked = new Map([...findings, ...sources].map((entry) => [entry.id, entry]));
  const cards = new Map(parties.map((entry) => [entry.card, entry]));
  let cameFrom = null;

  const close = () => {
    panel.hidden = true;
    panel.replaceChildren();
    stakemap.marks.clear();
    stakemap.view.fit();
    cameFrom?.focus?.({ preventScroll: true });
  };

  // A copy of what stands in the text, so that nothing is written twice.
  const open = (id) => {
    const original = stakemap.byId(id);
    const copy = original.cloneNode(true);
    for (const element of [copy, ...copy.querySelectorAll("[id]")]) {
      element.id = `panel-${element.id}`;
    }
    copy.setAttribute("aria-labelledby", `panel-${original.getAttribute("aria-labelledby")}`);
    for (const element of copy.querySelectorAll(".evidence-button")) element.remove();
    const button = stakemap.make("button", words.close, "panel-close");
    button.type = "button";
    button.addEventListener("click", close);
    const note = stakemap.make("p", "", "status");
    panel.replaceChildren(button, note, copy);
    panel.hidden = false;
    panel.scrollTop = 0;
    return { copy, note };
  };

  const show = (id) => {
    const entry = cards.get(id);
    const { copy, note } = open(id);
    if (entry) {
      if (!stakemap.marks.markParty(entry.id)) note.textContent = words.notDrawn;
    } else {
      const what = marked.get(id);
      stakemap.marks.mark(what.parties, what.ties);
    }
    copy.focus({ preventScroll: true });
  };

  // Within the first screen a link to a card opens it beside the map; elsewhere it leads to it.
  first.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    const id = decodeURIComponent(
      (link?.getAttribute("href") || link?.getAttribute("xlink:href") || "").slice(1));
    if (!cards.has(id) && !marked.has(id)) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    cameFrom = link;
    show(id);
  });

  for (const entry of marked.values()) {
    const article = stakemap.byId(entry.id);
    if (!article || (!entry.parties.length && !entry.ties.length)) continue;
    const button = stakemap.make("button", words.showOnMap, "evidence-button");
    button.type = "button";
    button.addEventListener("click", () => {
      cameFrom = button;
      show(entry.id);
      first.scrollIntoView();
    });
    article.append(button);
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden && !event.target.closest(".search")) close();
  });
}
