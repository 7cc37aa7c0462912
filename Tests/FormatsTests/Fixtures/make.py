"""Makes openpyxl.xlsx and odfpy.ods, and lists what openpyxl reads in the former.

    pip install openpyxl odfpy && python make.py

The lists (*.txt) have one line a cell: sheet, row, column from 0, kind, value.
"""
import datetime
import random

import openpyxl
from odf import opendocument, table, text
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

random.seed(11)


def line(out, sheet, row, column, value):
    kind, shown = {
        bool: ("boolean", str(value).upper()),
        int: ("number", repr(float(value)) if type(value) in (int, float) else ""),
        float: ("number", repr(value)),
        datetime.datetime: ("date", str(value)[:10]),
    }.get(type(value), ("error" if str(value) in ("#N/A", "#DIV/0!") else "text", str(value)))
    out.write("\t".join([sheet, str(row), str(column), kind, shown.replace("\n", "\\n")]) + "\n")


def workbook():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Kinds & marks"
    sheet["B2"] = "Current\nONS code"
    sheet["C2"] = CellRichText("rich ", TextBlock(InlineFont(b=True), "text"), " runs")
    sheet["D2"] = "£1,250 – Ynys Môn"
    sheet["B3"], sheet["C3"], sheet["D3"] = 4.24, -17, 1e-7
    sheet["E3"], sheet["F3"] = True, False
    sheet["G3"] = "[x]"
    sheet["B5"], sheet["B5"].number_format = datetime.datetime(2024, 2, 29), "dd/mm/yyyy"
    sheet["C5"], sheet["C5"].number_format = datetime.datetime(1900, 1, 31), 'yyyy"-"mm'
    sheet["D5"], sheet["D5"].number_format = datetime.datetime(2031, 12, 31, 18, 30), "[$-809]d mmmm yyyy h:mm;@"
    sheet["E5"], sheet["E5"].number_format = 0.25, "0.0%"
    sheet["F5"], sheet["F5"].number_format = 12.5, '0.0" days"'
    sheet["G5"], sheet["G5"].number_format = 3, "[Red]General"
    sheet["B7"] = "#N/A"
    sheet["XFD9"] = "far"
    other = book.create_sheet("Numbers")
    for row in range(1, 60):
        for column in range(1, 9):
            if random.random() < 0.8:
                other.cell(row, column, round(random.uniform(-1e6, 1e6), random.randint(0, 9)))
    hidden = book.create_sheet("Hidden")
    hidden.sheet_state = "hidden"
    hidden["A1"] = "x"
    book.save("openpyxl.xlsx")
    with open("openpyxl.txt", "w", encoding="utf-8") as out:
        for sheet in openpyxl.load_workbook("openpyxl.xlsx", data_only=True):
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.value is not None:
                        line(out, sheet.title, cell.row, cell.column - 1, cell.value)


def document():
    doc = opendocument.OpenDocumentSpreadsheet()
    sheet = table.Table(name="LT_122")

    def row(*cells, repeated=None):
        made = table.TableRow(**({"numberrowsrepeated": repeated} if repeated else {}))
        for cell in cells:
            made.addElement(cell)
        sheet.addElement(made)

    def string(*paragraphs, **attributes):
        cell = table.TableCell(valuetype="string", **attributes)
        for paragraph in paragraphs:
            cell.addElement(text.P(text=paragraph))
        return cell

    number = lambda value, shown, **more: table.TableCell(valuetype="float", value=value, **more)
    row(string("Table 122"))
    row(table.TableCell(numbercolumnsrepeated=16384), repeated=2)
    row(string("Current", "ONS code"), string("Area"), string("2001-02"), string("[x]", numbercolumnsrepeated=2))
    row(string("E06000035"), string("Medway"), number("603.5", "604"), number("7", "7", numbercolumnsrepeated=3))
    row(string("same"), repeated=3)
    row(
        table.TableCell(valuetype="date", datevalue="2024-03-31"),
        table.TableCell(valuetype="boolean", booleanvalue="true"),
        table.TableCell(valuetype="percentage", value="0.125"),
    )
    row(table.TableCell(numbercolumnsrepeated=16384), repeated=1048566)
    doc.spreadsheet.addElement(sheet)
    second = table.Table(name="Notes")
    made = table.TableRow()
    made.addElement(string("note 1"))
    second.addElement(made)
    doc.spreadsheet.addElement(second)
    doc.save("odfpy.ods")


workbook()
document()
