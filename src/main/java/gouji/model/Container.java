package gouji.model;

import gouji.message.Codes;

/** What a report came in. */
public enum Container {
    TEXT,
    HTML,
    JSON,
    DOCX,
    DOC,
    RTF,
    XLSX,
    XLS,
    PDF,
    MHT,
    OTHER;

    /** The name in JSON and data files: lower case with hyphens. */
    public String code() {
        return Codes.of(this);
    }
}
