// Finding a party by any of its names, accents and capitals apart.
if (stakemap.marks) {
  const input = stakemap.byId("search");
  const matches = stakemap.byId("matches");
  const status = stakemap.byId("map-status");
  const { parties, words } = stakemap.data;
  const most = 8;

  const folded = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
      .replace(/’/g, "'").replace(/–/g, "-").replace(/œ/g, "oe")
      .split(/[\s_]+/).filter(Boolean).join(" ");

  // Those whose name begins with what is looked for come first.
  const find = (text) => {
    const wanted = folded(text);
    if (!wanted) return [];
    const rank = (entry) =>
      entry.search.split(" | ").some((name) => name.startsWith(wanted)) ? 0 : 1;
    return parties.filter((entry) => entry.search.includes(wanted))
      .map((entry, place) => ({ entry, place, rank: rank(entry) }))
      .sort((a, b) => a.rank - b.rank || a.place - b.place)
      .map((found) => found.entry);
  };

  const close = () => {
    matches.hidden = true;
    matches.replaceChildren();
  };

  const list = () => {
    const found = find(input.value);
    matches.replaceChildren(...found.slice(0, most).map((entry) => {
      const link = stakemap.make("a", entry.name);
      link.href = `#${entry.card}`;
      link.addEventListener("click", () => close());
      const item = stakemap.make("li");
      item.append(link);
      return item;
    }));
    matches.hidden = !found.length;
    status.textContent = !input.value.trim() ? ""
      : found.length ? `${words.found} ${found.length}` : words.none;
  };

  input.addEventListener("input", list);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key === "ArrowDown") {
      event.preventDefault();
      matches.querySelector("a")?.focus();
    }
    if (event.key === "Enter") {
      event.preventDefault();
      matches.querySelector("a")?.click();
    }
  });
  matches.addEventListener("keydown", (event) => {
    const item = event.target.closest("li");
    const next = event.key === "ArrowDown" ? item?.nextElementSibling
      : event.key === "ArrowUp" ? item?.previousElementSibling : null;
    if (next) {
      event.preventDefault();
      next.querySelector("a").focus();
    }
    if (event.key === "Escape") {
      close();
      input.focus();
    }
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".search")) close();
  });
}
