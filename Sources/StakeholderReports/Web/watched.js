"use strict";
// While the map is worked on: takes the page anew when it has changed, and says what stands in the way.
{
  const line = document.getElementById("watched");
  const { revision, gone } = line.dataset;
  const key = `stakemap-place ${location.pathname}`;
  const panel = document.getElementById("panel");
  const tools = document.getElementById("map-tools");
  const { view } = stakemap;
  const whole = JSON.stringify(view?.show());

  const fields = () => Array.from(tools?.querySelectorAll("select, input") || []);
  const name = (field) => field.dataset.filter || field.dataset.layer || field.id;

  // Where the reader is, over the loading of the page.
  const keep = () => {
    const place = {
      page: [scrollX, scrollY],
      panel: panel.scrollTop,
      card: panel.querySelector("[id^='panel-']")?.id.slice("panel-".length),
      view: JSON.stringify(view?.show()) === whole ? null : view?.show(),
      fields: Object.fromEntries(fields().map((field) =>
        [name(field), field.type === "checkbox" ? field.checked : field.value])),
      areFiltersOpen: tools?.querySelector("details").open,
      focus: document.activeElement?.id,
    };
    try { sessionStorage.setItem(key, JSON.stringify(place)); } catch { /* Then the page opens at its top. */ }
  };

  // What is no longer there is passed over.
  const restore = (place) => {
    for (const field of fields()) {
      const value = place.fields[name(field)];
      if (typeof value === "boolean") field.checked = value;
      else if (field.localName !== "select" || field.querySelector(`option[value="${CSS.escape(value || "")}"]`)) {
        field.value = value || "";
      }
    }
    if (tools) tools.querySelector("details").open = place.areFiltersOpen;
    tools?.dispatchEvent(new Event("change"));
    if (place.card && document.getElementById(place.card)) {
      const link = stakemap.make("a");
      link.href = `#${encodeURIComponent(place.card)}`;
      document.querySelector(".first").append(link);
      link.click();
      link.remove();
    }
    if (view && place.view) view.look(place.view);
    document.getElementById(place.focus)?.focus({ preventScroll: true });
    panel.scrollTop = place.panel;
    scrollTo({ left: place.page[0], top: place.page[1], behavior: "instant" });
  };

  try {
    const kept = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    if (kept) restore(JSON.parse(kept));
  } catch { /* As above. */ }

  const say = (text, isWrong) => {
    line.textContent = text;
    line.hidden = !text;
    line.classList.toggle("is-wrong", isWrong);
  };

  // The map comes before its page: it can be looked at, and does nothing until the page is there.
  let picture = "";
  const show = async (news) => {
    picture = news;
    const answer = await fetch("map", { cache: "no-store" });
    const drawing = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("svg");
    const old = document.querySelector("#canvas > svg");
    if (!answer.ok || !drawing || !old || picture !== news) return;
    const at = view.show();
    drawing.setAttribute("preserveAspectRatio", "xMidYMid meet");
    if (JSON.stringify(at) !== whole) {
      drawing.setAttribute("viewBox", `${at.x} ${at.y} ${at.width} ${at.height}`);
    }
    old.replaceWith(drawing);
  };

  const listen = () => {
    const events = new EventSource("events");
    events.addEventListener("message", (event) => {
      const news = JSON.parse(event.data);
      if (news.revision === revision) {
        say(news.problem || news.status, Boolean(news.problem));
        if (news.picture && news.picture !== picture) show(news.picture).catch(() => {});
      } else {
        events.close();
        keep();
        location.reload();
      }
    });
    // The browser tries again by itself, unless it was refused.
    events.addEventListener("error", () => {
      say(gone, true);
      if (events.readyState === EventSource.CLOSED) setTimeout(listen, 2000);
    });
  };
  listen();
}
