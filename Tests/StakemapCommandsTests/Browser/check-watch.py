"""Opens a page of "stakemap watch" in Chromium, saves its map, and looks whether the page follows.

Usage: check-watch.py ADDRESS MAP. Exits with 1 and says what was expected where it does not hold."""
import pathlib
import sys
import time

from playwright.sync_api import sync_playwright

address, folder = sys.argv[1], pathlib.Path(sys.argv[2])


def save(name, text):
    new = folder / f".{name}"
    new.write_text(text)
    new.rename(folder / name)


def wait(what, condition):
    """Over the loading of the page, which ends what is asked of it."""
    for _ in range(600):
        try:
            if condition():
                return
        except Exception as error:
            if "context was destroyed" not in str(error) and "navigat" not in str(error):
                raise
        time.sleep(0.1)
    sys.exit(f"expected: {what}")


with sync_playwright() as driver:
    browser = driver.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    page = browser.new_page(viewport={"width": 1000, "height": 700})
    faults = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(address)
    news = page.locator("#watched")
    wait("all figures are drawn", lambda: not news.is_visible())

    save("ties.csv", "from,to,relation\na,b,funds\na,b,informs\n")
    wait("a second layer can be filtered", lambda: page.locator("[data-layer=funding]").count() == 1)
    wait("all figures are drawn anew", lambda: not news.is_visible())
    page.locator("#map-node-a a").first.click()
    page.locator(".filters summary").click()
    page.locator("[data-layer=funding]").uncheck()
    page.evaluate("scrollTo(0, 120)")
    save("stakeholders.csv", "id,name\na,Alpha\nb,Beta\nc,Gamma <b>\n")
    save("ties.csv", "from,to,relation\na,b,funds\na,b,informs\nb,c,funds\n")
    wait("a new party is on the map", lambda: page.locator("#map-node-c").count() == 1)
    wait("all figures are drawn again", lambda: not news.is_visible())
    wait("the card is still open", lambda: "Alpha" in page.locator("#panel h3").inner_text())
    wait("the filter still holds", lambda: not page.locator("[data-layer=funding]").is_checked())
    wait("its lines are off", lambda: page.locator("#canvas .edge.is-off").count() == 2)
    wait("the page is where it was", lambda: abs(page.evaluate("scrollY") - 120) < 3)

    save("ties.csv", "from,to,relation\na,<img src=x>,funds\n")
    wait("what is wrong is said", lambda: "<img src=x>" in news.inner_text())
    wait("the map stays", lambda: page.locator("#map-node-c").count() == 1)
    save("ties.csv", "from,to,relation\na,b,funds\n")
    wait("nothing is wrong any more", lambda: "img" not in news.inner_text())
    if faults:
        sys.exit(f"no script fails, unlike {faults}")
    browser.close()
