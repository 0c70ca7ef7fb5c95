"""Fills in a French workbook as a consultant would: names and labels where codes are possible, dates as
they come, own columns, empty codes. Usage: fill-in.py IN OUT"""
import datetime
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])


def put(sheet, **cells):
    """Adds a row below the last one that holds something; cells by the heading of their column."""
    page = book[sheet]
    headings = {cell.value: cell.column for cell in page[1]}
    row = 1 + max(r for r in range(1, page.max_row + 1) if any(c.value is not None for c in page[r]))
    for heading, value in cells.items():
        page.cell(row=row, column=headings[heading.replace("_", " ")], value=value)


settings = {row[0].value: row[1] for row in book["Réglages"].iter_rows(min_row=2)}
settings["Titre"].value = "La nutrition en Testonie"
settings["Date des données"].value = datetime.date(2024, 6, 30)
settings["Monnaie de référence"].value = "XOF"

put("Sources", Code="e1", Titre="Entretien avec la cellule", Date="12/05/2024")
party = "Parties prenantes"
put(party, Nom="Bureau du Premier ministre", Sigle="BPM", Type="Chef du gouvernement",
    Échelon="National", Sources="e1")
put(party, Nom="Ministère de la Santé", Sigle="MS", Type="Ministère", Échelon="National",
    Sources="e1")
put(party, Nom="Cellule de nutrition", Sigle="CN", Type="Organe de coordination",
    Échelon="National", Secteurs="Nutrition | Santé", Sources="e1")
put(party, Nom="Fonds mondial d’essai", Type="Bailleur de fonds", Sources="e1")
put("Liens", De="CN", Relation="est convoqué par", Vers="Bureau du Premier ministre", Sources="e1")
put("Liens", De="cn", Relation="Est hébergé  par", Vers="ministère de la santé", Début=2019, Sources="e1")
put("Liens", De="Fonds mondial d’essai", Relation="finance", Vers="MS", Montant=1250000.5,
    Monnaie="XOF", Nature_du_flux="Décaissement", Début="mars 2023", Sources="e1")
put("Réunions", Organe="Cellule de nutrition", Période="2023", Tenues=3, Sources="e1")
book.save(sys.argv[2])
