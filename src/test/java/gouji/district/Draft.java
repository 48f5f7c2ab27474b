package gouji.district;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * A report before it is written.
 *
 * @param organ whose it is
 * @param year the year reported on
 * @param tables its figures
 * @param last the figures its prose compares them with
 * @param wording what it says, by slot; figures are put in when it is written
 * @param published the day on its page
 * @param signed the day below it
 */
public record Draft(
        Organ organ,
        int year,
        Tables tables,
        Tables last,
        Map<String, String> wording,
        LocalDate published,
        LocalDate signed) {
    Draft filled(Tables other) {
        return new Draft(organ, year, other, last, wording, published, signed);
    }

    Draft saying(Map<String, String> other) {
        return new Draft(organ, year, tables, last, other, published, signed);
    }

    Draft saying(String slot, String words) {
        Map<String, String> changed = new TreeMap<>(wording);
        changed.put(slot, words);
        return saying(changed);
    }

    Draft dialling(String number) {
        return saying("other", wording.get("other") + "联系电话：" + number + "。");
    }

    Draft of(Organ other) {
        return new Draft(other, year, tables, last, wording, published, signed);
    }

    Draft dated(LocalDate page, LocalDate below) {
        return new Draft(organ, year, tables, last, wording, page, below);
    }
}
