"""Opens a French report of Mali in Chromium and tries one thing in it.

Usage: check-report.py REPORT CHECK. Exits with 1 and says what was expected where it does not hold."""
import pathlib
import subprocess
import sys
import tempfile
import time

from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"
checks = {}


def check(**options):
    """Registers a check under its name, with options for the page that it gets."""
    def register(function):
        checks[function.__name__.replace("_", "-")] = (function, options)
        return function
    return register


def hold(what, condition):
    if not condition:
        raise AssertionError(what)


def wait(what, condition):
    """For what takes a moment. Not the driver's own way, which the page's policy stops."""
    for _ in range(50):
        if condition():
            return
        time.sleep(0.1)
    raise AssertionError(what)


def box(page, party):
    return page.locator(f"#map-node-{party}")


def status(page):
    return page.locator("#map-status").inner_text()


def off(page, selector):
    return page.locator(f"#canvas {selector}.is-off").count()


def view(page):
    return page.evaluate("stakemap.view.show()")


@check()
def search(page):
    field = page.locator("#search")
    field.fill("sms")
    hold("an acronym is found", "SMS" in page.locator("#matches").inner_text())
    field.fill("SECRETARIAT DU MOUVEMENT")
    hold("accents and capitals do not matter", "SMS" in page.locator("#matches").inner_text())
    field.fill("instance multipartite")
    hold("another name is found", "CTIN" in page.locator("#matches").inner_text())
    field.fill("zzz")
    hold("no match is said", "Aucune" in status(page))
    hold("no match lists nothing", page.locator("#matches").is_hidden())
    field.fill("ctin")
    field.press("Enter")
    hold("Enter opens the card", "CTIN" in page.locator("#panel h3").inner_text())
    hold("the box is marked", "is-on" in box(page, "ctin").get_attribute("class"))


@check()
def search_by_keyboard(page):
    page.locator("#search").fill("nutrition")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    second = page.locator("#matches a").nth(1)
    hold("arrows move among the matches", second.evaluate("e => e === document.activeElement"))
    name = second.inner_text()
    page.keyboard.press("Enter")
    hold("Enter opens the card", page.locator("#panel h3").inner_text() == name)
    page.keyboard.press("Escape")
    hold("Escape closes it", page.locator("#panel").is_hidden())


@check()
def filters(page):
    page.locator(".filters summary").click()
    lines = page.locator("#canvas g.edge").count()
    funding = page.locator("#canvas g.edge.funding").count()
    hold("the map has funding and other lines", 0 < funding < lines)
    page.locator("[data-layer=funding]").uncheck()
    hold("lines of a layer go", off(page, "g.edge") == funding)
    hold("parties stay", off(page, "g.node") == 0)
    page.locator("[data-layer=funding]").check()
    page.locator("[data-filter=level]").select_option("commune")
    hold("those of other levels go", off(page, "g.node") > 40)
    hold("those of the level stay", "is-off" not in box(page, "ccocsad").get_attribute("class"))
    hold("how many are shown is said", "sur" in status(page))
    page.locator(".filters button[type=reset]").click()
    wait("all is shown again", lambda: off(page, "g") == 0)
    hold("the status is empty again", status(page) == "")
    page.locator("[data-filter=group]").select_option("donors")
    hold("groups filter", 0 < off(page, "g.node") < page.locator("#canvas g.node").count())


@check()
def filter_by_year(page):
    page.locator(".filters summary").click()
    page.locator("[data-filter=year]").select_option("2011")
    hold("the CTIN, of 2015, goes", "is-off" in box(page, "ctin").get_attribute("class"))
    page.locator("[data-filter=year]").select_option("2015")
    hold("from then on it is there", "is-off" not in box(page, "ctin").get_attribute("class"))
    hold("what has no dates is there", "is-off" not in box(page, "asc").get_attribute("class"))


@check()
def a_click_on_a_party_opens_its_card(page):
    box(page, "ccn").locator("a").click()
    panel = page.locator("#panel")
    hold("the card has its name", "(CCN)" in panel.locator("h3").inner_text())
    hold("the card has its ties", panel.locator(".ties li").count() > 3)
    hold("the card has findings", "Constats" in panel.inner_text())
    hold("others are faint", page.locator("#canvas g.node.is-faint").count() > 10)
    panel.get_by_role("link", name="Bureau du Premier ministre").first.click()
    hold("a link in the card leads on", "Premier" in panel.locator("h3").inner_text())
    panel.get_by_role("button", name="Fermer").click()
    hold("it closes", panel.is_hidden())
    hold("nothing is marked then", page.locator("#canvas .is-faint, #canvas .is-on").count() == 0)


@check()
def a_finding_shows_its_evidence(page):
    finding = page.locator("article.finding").first
    name = finding.locator("h3").inner_text()
    finding.get_by_role("button", name="Montrer sur la carte").click()
    hold("it stands beside the map", page.locator("#panel h3").inner_text() == name)
    hold("its parties are marked", "is-on" in box(page, "ccn").get_attribute("class"))
    hold("its ties are marked", page.locator("#canvas g.edge.is-on").count() > 0)
    hold("other ties are not", page.locator("#canvas g.edge.is-faint").count() > 50)
    top = lambda: page.evaluate("document.querySelector('#canvas').getBoundingClientRect().top")
    wait("the map comes in sight", lambda: top() >= 0)


@check()
def a_source_shows_what_rests_on_it(page):
    page.locator("#source-s1").get_by_role("button", name="Montrer sur la carte").click()
    hold("nearly all is marked, there being one source", page.locator("#canvas g.node.is-on").count() > 40)


@check()
def zoom_and_move(page):
    whole = view(page)
    page.locator("#zoom-in").click()
    near = view(page)
    hold("plus makes the window onto the map smaller", near["width"] < whole["width"])
    canvas = page.locator("#canvas")
    area = canvas.bounding_box()
    page.mouse.move(area["x"] + 20, area["y"] + area["height"] - 20)
    page.mouse.down()
    page.mouse.move(area["x"] + 120, area["y"] + area["height"] - 70, steps=4)
    page.mouse.up()
    moved = view(page)
    hold("dragging moves", moved["x"] < near["x"] and moved["y"] > near["y"])
    page.mouse.wheel(0, -200)
    hold("the wheel alone leaves the map", view(page) == moved)
    page.evaluate("scrollTo(0, 0)")
    page.keyboard.down("Control")
    page.mouse.wheel(0, -200)
    page.keyboard.up("Control")
    wait("with Ctrl it zooms", lambda: view(page)["width"] < moved["width"])
    page.locator("#zoom-fit").click()
    wait(f"fit shows the whole, {whole}, not {view(page)}", lambda: view(page) == whole)
    box(page, "asc").locator("a").focus()
    page.keyboard.press("ArrowRight")
    hold("arrow keys move", view(page)["x"] > whole["x"])


@check()
def a_drag_over_a_party_opens_nothing(page):
    area = box(page, "ctin").bounding_box()
    page.mouse.move(area["x"] + area["width"] / 2, area["y"] + area["height"] / 2)
    page.mouse.down()
    page.mouse.move(area["x"] + 90, area["y"] + 60, steps=5)
    page.mouse.up()
    hold("no card", page.locator("#panel").is_hidden())


@check()
def tables_sort(page):
    table = page.locator("#parties table")
    names = lambda: table.locator("tbody tr").evaluate_all("rows => rows.map(r => r.cells[0].textContent)")
    before = names()
    table.locator("thead button").first.click()
    up = names()
    table.locator("thead button").first.click()
    hold("a second click turns the order round", names() == up[::-1] and sorted(up) == sorted(before))
    hold("the order is said", table.locator("th").first.get_attribute("aria-sort") == "descending")
    acronyms = lambda: table.locator("tbody tr").evaluate_all("rows => rows.map(r => r.cells[1].textContent)")
    for _ in range(2):
        table.locator("thead button").nth(1).click()
        hold("what is not known comes last", acronyms()[-1] == "–" and acronyms()[0] != "–")


@check()
def tables_copy(page):
    page.locator("#parties .table-tools button").click()
    hold("that it is copied is said", "Copié" in page.locator("#parties .table-tools").inner_text())
    page.evaluate("""() => {
      const area = document.createElement('textarea');
      area.id = 'pasted';
      document.body.prepend(area);
    }""")
    page.locator("#pasted").focus()
    page.keyboard.press("Control+V")
    lines = page.locator("#pasted").input_value().strip().split("\n")
    rows = page.locator("#parties tbody tr").count()
    hold("each row is a line", len(lines) == rows + 1)
    hold("each cell is between tabs", len({line.count("\t") for line in lines}) == 1)
    hold("the heading comes first", lines[0].startswith("Partie prenante\t"))


@check(java_script_enabled=False)
def scripts_off(page):
    for element in page.locator(".needs-script, #panel").all():
        hold("what needs scripts is not shown", element.is_hidden())
    for word in ["Constats", "Organes de coordination", "Fiches des parties prenantes", "Sources"]:
        hold(f"“{word}” is there", page.get_by_role("heading", name=word, exact=True).count() > 0)
    box(page, "ctin").locator("a").click()
    hold("a box leads to its card", page.url.endswith("#party-ctin"))
    page.wait_for_timeout(1500)  # Without scripts, only time tells when it has scrolled.
    top = page.locator("#party-ctin").bounding_box()["y"]
    hold(f"the card is in sight, and not at {top}", -50 < top < 700)


@check(color_scheme="dark")
def dark(page):
    shade = page.evaluate("getComputedStyle(document.body).backgroundColor")
    hold("the page is dark", max(int(n) for n in shade[4:-1].split(",")[:3]) < 60)
    page.locator("#theme").click()
    shade = page.evaluate("getComputedStyle(document.body).backgroundColor")
    hold("a button makes it light", shade == "rgb(255, 255, 255)")
    page.reload()
    hold("the choice lasts", page.evaluate("document.documentElement.dataset.theme") == "light")


@check(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
def phone(page):
    wide = page.evaluate("document.scrollingElement.scrollWidth")
    hold(f"nothing is wider than the screen, as {wide} is", wide <= 390)
    box(page, "ctin").locator("a").tap()
    hold("a tap opens the card", "CTIN" in page.locator("#panel h3").inner_text())
    wide = page.evaluate("document.scrollingElement.scrollWidth")
    hold(f"nor is anything then, as {wide} is", wide <= 390)
    cut = page.evaluate(
        "Array.from(document.querySelectorAll('.scroll:has(.stacked)'))"
        ".map((table) => table.scrollWidth - table.clientWidth)")
    hold(f"the {len(cut)} tables of words show every column", len(cut) > 5 and max(cut) <= 0)
    named = page.locator(".stacked tbody td").first.evaluate("cell => getComputedStyle(cell, '::before').content")
    hold(f"and name it, as {named}", "Échelon" in named)


@check(viewport={"width": 320, "height": 640})
def reflow(page):
    wide = page.evaluate("document.scrollingElement.scrollWidth")
    hold(f"at 320 pixels nothing scrolls sideways, as {wide} do (WCAG 1.4.10)", wide <= 320)


@check()
def print_to_pdf(page):
    with tempfile.TemporaryDirectory() as folder:
        file = f"{folder}/report.pdf"
        box(page, "ctin").locator("a").click()
        page.emulate_media(media="print")
        page.pdf(path=file, prefer_css_page_size=True)
        info = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
        text = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout
    hold("the paper is A4", "A4" in info)
    pages = text.split("\f")
    for word in ["Constats", "Fiches des parties prenantes", "Méthode et limites", "Sources"]:
        hold(f"“{word}” is printed", word in text)
    for word in ["Rechercher", "Montrer sur la carte", "Copier le tableau", "Fermer", "Clair ou sombre"]:
        hold(f"“{word}” is not printed", word not in text)
    empty = [n + 1 for n, page in enumerate(pages[:-1]) if not page.strip()]
    hold(f"no page is empty, as {empty} are", not empty)


@check()
def nothing_is_loaded(page):
    hold("the file is smaller than 2 MB", pathlib.Path(sys.argv[1]).stat().st_size < 2_000_000)
    page.evaluate("fetch('https://example.org/').catch(() => 0)")
    page.evaluate("""() => {
      const image = new Image();
      image.src = 'https://example.org/a.png';
      const script = document.createElement('script');
      script.textContent = 'window.hasRun = true';
      document.body.append(image, script);
    }""")
    hold("no other script runs", page.evaluate("window.hasRun") is None)


def accessible_as_it_stands(page):
    """WCAG 2.2 AA and good practice; the contrast of what Graphviz drew has a test of its own.

    Of what repeats itself a few are enough, which takes a fifth of the time."""
    page.evaluate("""() => document.querySelectorAll(
      '.paper svg > svg, .cards .card:nth-child(n+6):not(#party-ctin), tbody tr:nth-child(n+5)').forEach(e => e.remove())""")
    from axe_playwright_python.sync_playwright import Axe
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = Axe().run(
        page, context={"exclude": [["svg text"]]},
        options={"runOnly": {"type": "tag", "values": tags}})
    faults = [f"{v['id']}: {v['nodes'][0]['html'][:200]}" for v in found.response["violations"]]
    hold(f"axe finds nothing, not {faults}", not faults)


@check(bypass_csp=True)
def accessible(page):
    accessible_as_it_stands(page)
    box(page, "ctin").locator("a").click()
    page.locator(".filters summary").click()
    accessible_as_it_stands(page)


@check(bypass_csp=True, color_scheme="dark")
def accessible_in_the_dark(page):
    accessible_as_it_stands(page)


@check(bypass_csp=True, viewport={"width": 390, "height": 844})
def accessible_on_a_phone(page):
    accessible_as_it_stands(page)


@check()
def hostile(page):
    """Of a map whose names are made to break out of where they stand."""
    hold("no script of theirs has run", page.evaluate("window.hacked") is None)
    hold("there are two scripts", page.locator("script").count() == 2)
    handlers = page.evaluate("""() => Array.from(document.querySelectorAll('*')).flatMap(
      e => e.getAttributeNames().filter(n => n.startsWith('on') || n.includes('hacked')))""")
    hold(f"no handler came in, as {handlers} did", not handlers)
    hold("no element came in", page.locator("img[src=x], b, iframe").count() == 0)
    hold("no link runs a script", page.locator("[href^='javascript:' i]").count() == 0)
    for link in page.locator("#canvas g.node a").all():
        link.click()
        hold("each card opens", page.locator("#panel h3").is_visible())
        page.keyboard.press("Escape")
    page.locator("#search").fill('" onmouseover="')
    hold("such a name is found", page.locator("#matches li").count() > 0)
    hold("and shown as it is", "onmouseover" in page.locator("#matches").inner_text())
    hold("still no script has run", page.evaluate("window.hacked") is None)


def main():
    function, options = checks[sys.argv[2]]
    faults = []
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        context = browser.new_context(**{"viewport": {"width": 1366, "height": 900}, **options})
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(f"script: {error}"))
        page.on("requestfinished", lambda request: request.url.startswith("file:") or faults.append(request.url))
        # What the policy stops has this reason; what is merely not reached has another.
        page.on("requestfailed", lambda request: request.failure == "csp" or faults.append(f"{request.url}: {request.failure}"))
        page.goto(pathlib.Path(sys.argv[1]).resolve().as_uri())
        try:
            function(page)
            hold(f"nothing else is asked for, and no script fails: {faults}", not faults)
        finally:
            browser.close()


try:
    if sys.argv[1:] == ["--list"]:
        print("\n".join(checks))
    else:
        main()
except AssertionError as error:
    sys.exit(f"{sys.argv[2]}: {error}")
