package gouji.extract;

import gouji.read.Document;

/** Reads the tables of the form off a document. */
interface TableReading {
    /**
     * What stands in the tables, and what the form demands and was not read.
     *
     * @param outline where the chapters are
     * @param year the year reported on, or null when it is not known
     */
    TableFacts read(Document document, Outline outline, Integer year);
}
