package gouji.rules;

import java.util.List;

/** Where the mistakes of one rule are told. */
record Complaint(String file, String rule, List<Diagnosis> diagnoses) {
    void tell(Token at, String zh, String en, String adviceZh, String adviceEn) {
        diagnoses.add(Diagnosis.of(file, at.line(), rule, zh, en).advise(adviceZh, adviceEn));
    }

    void unknown(Token at, String zh, String en, Iterable<String> known) {
        diagnoses.add(Nearest.unknown(file, at.line(), rule, zh, en, at.text(), known));
    }

    /** Something the language of rules does not have. */
    void refuse(Token at, String adviceZh, String adviceEn) {
        tell(at, "不允许使用 " + at.text() + "。", at.text() + " is not allowed.", adviceZh, adviceEn);
    }
}
