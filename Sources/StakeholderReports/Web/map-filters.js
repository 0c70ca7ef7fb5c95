// Showing some of the map: by layer, level, sector, group and year.
if (stakemap.marks) {
  const tools = stakemap.byId("map-tools");
  const status = stakemap.byId("map-status");
  const { ties, words } = stakemap.data;
  const { party, line } = stakemap.marks;

  // Whether something is there in a year; what has no dates always is.
  const holds = ([start, end], year) =>
    !year || ((start === null || start <= year) && (end === null || end >= year));

  const apply = () => {
    const chosen = {};
    for (const select of tools.querySelectorAll("select")) chosen[select.dataset.filter] = select.value;
    const hidden = new Set(Array.from(
      tools.querySelectorAll("input[data-layer]:not(:checked)"), (box) => box.dataset.layer));
    const year = Number(chosen.year) || 0;
    const isShown = (entry) =>
      (!chosen.level || entry.level === chosen.level)
      && (!chosen.group || entry.group === chosen.group)
      && (!chosen.sector || entry.sectors.includes(chosen.sector))
      && holds(entry.years, year);
    let [shown, all] = [0, 0];
    for (const entry of party.values()) {
      if (!entry.element) continue;
      const isOn = isShown(entry);
      entry.element.classList.toggle("is-off", !isOn);
      all += 1;
      if (isOn) shown += 1;
    }
    for (const entry of line) {
      const isOn = !hidden.has(entry.layer)
        && isShown(party.get(entry.from)) && isShown(party.get(entry.to))
        && (!entry.ties.length || entry.ties.some((row) => holds(ties[row].years, year)));
      entry.element.classList.toggle("is-off", !isOn);
    }
    const isFiltered = hidden.size > 0 || Object.values(chosen).some(Boolean);
    status.textContent = isFiltered ? `${words.shown} ${shown} ${words.of} ${all}` : "";
  };

  tools.addEventListener("change", apply);
  tools.addEventListener("reset", () => {
    setTimeout(() => {
      apply();
      stakemap.marks.clear();
      stakemap.view.fit();
    });
  });
  tools.addEventListener("submit", (event) => event.preventDefault());
}
