package gouji.finding;

import gouji.message.Codes;

/** What the office does with a report. */
public enum Verdict {
    /** 退回: an error stands in it. */
    RETURN,
    /** 需核实: a warning stands in it, or an error or warning rule could not tell. */
    REVIEW,
    /** 通过. */
    PASS,
    /** 无法判定: it could not be read. */
    UNREADABLE;

    public String code() {
        return Codes.of(this);
    }
}
