package gouji.read.excel;

import gouji.model.Place;

/**
 * A cell of a sheet as it is shown.
 *
 * @param text its words, or ""
 * @param area the cells it covers, from the first that is not hidden on
 */
record SheetCell(String text, MergedArea area) {
    boolean hasWords() {
        return !text.isEmpty();
    }

    Place place(Sheet sheet) {
        return Place.sheet(sheet.name(), Reference.address(area.top(), area.left()));
    }
}
