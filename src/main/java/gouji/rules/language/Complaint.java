package gouji.rules.language;

import gouji.rules.Diagnosis;
import gouji.rules.Nearest;
import gouji.rules.drl.Token;
import java.util.List;

/** Where the mistakes of one rule are told. */
public record Complaint(String file, String rule, List<Diagnosis> diagnoses) {
    public void tell(Token at, String zh, String en, String adviceZh, String adviceEn) {
        diagnoses.add(Diagnosis.of(file, at.line(), rule, zh, en).advise(adviceZh, adviceEn));
    }

    public void unknown(Token at, String zh, String en, Iterable<String> known) {
        diagnoses.add(Nearest.unknown(file, at.line(), rule, zh, en, at.text(), known));
    }

    /** Something the language of rules does not have. */
    public void refuse(Token at, String adviceZh, String adviceEn) {
        tell(at, "不允许使用 " + at.text() + "。", at.text() + " is not allowed.", adviceZh, adviceEn);
    }
}
