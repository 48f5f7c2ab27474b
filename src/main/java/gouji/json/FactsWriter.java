package gouji.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.model.Absent;
import gouji.model.Attachment;
import gouji.model.Breakdown;
import gouji.model.Cell;
import gouji.model.Citation;
import gouji.model.Claim;
import gouji.model.Facts;
import gouji.model.HiddenData;
import gouji.model.PageDate;
import gouji.model.Percentage;
import gouji.model.Period;
import gouji.model.PersonalNumber;
import gouji.model.PrintedLabel;
import gouji.model.Problem;
import gouji.model.Quantity;
import gouji.model.Report;
import gouji.model.Section;
import gouji.model.Sentence;
import gouji.model.Table;
import gouji.model.Topic;
import java.util.Collection;
import java.util.function.BiConsumer;

/** Facts as a JSON object. */
record FactsWriter() {

    ObjectNode write(Facts facts) {
        ObjectNode out = report(facts.report());
        list(out, "tables", facts.tables(), this::table);
        list(out, "cells", facts.cells(), this::cell);
        list(out, "absent", facts.absent(), this::absent);
        list(out, "sections", facts.sections(), this::section);
        list(out, "topics", facts.topics(), this::topic);
        list(out, "sentences", facts.sentences(), this::sentence);
        list(out, "quantities", facts.quantities(), this::quantity);
        list(out, "claims", facts.claims(), this::claim);
        list(out, "percentages", facts.percentages(), this::percentage);
        list(out, "breakdowns", facts.breakdowns(), this::breakdown);
        list(out, "citations", facts.citations(), this::citation);
        list(out, "periods", facts.periods(), this::period);
        list(out, "personal", facts.personal(), this::personal);
        list(out, "attachments", facts.attachments(), this::attachment);
        list(out, "problems", facts.problems(), this::problem);
        list(out, "dates", facts.dates(), this::date);
        list(out, "hidden", facts.hidden(), this::hidden);
        return out;
    }

    private ObjectNode report(Report report) {
        ObjectNode out = Json.MAPPER
                .createObjectNode()
                .put("format", Json.FORMAT)
                .put("source", report.source())
                .put("sha256", report.sha256())
                .put("container", report.container().code())
                .put("unit", report.unit())
                .put("year", report.year())
                .put("kind", report.kind().code())
                .put("level", report.level().code())
                .put("scope", report.scope().code())
                .put("edition", report.edition())
                .put("title", report.title())
                .put("titleYear", report.titleYear());
        ArrayNode given = out.putArray("given");
        report.given().stream().sorted().forEach(given::add);
        Places.put(out, report.place());
        return out;
    }

    private void table(ObjectNode out, Table table) {
        out.put("code", table.code()).put("edition", table.edition()).put("section", table.section());
        Places.put(out, table.place());
        list(out, "labels", table.labels(), this::label);
    }

    private void label(ObjectNode out, PrintedLabel label) {
        out.put("row", label.row());
        if (label.column() != null) {
            out.put("column", label.column());
        }
        out.put("text", label.text()).put("plain", label.plain());
        out.put("official", label.official()).put("number", label.number()).put("order", label.order());
        Places.put(out, label.place());
    }

    private void cell(ObjectNode out, Cell cell) {
        out.put("table", cell.table()).put("row", cell.row()).put("column", cell.column());
        out.put("state", cell.state().code()).put("value", cell.amount()).put("raw", cell.raw());
        Places.put(out, cell.place());
    }

    private void absent(ObjectNode out, Absent absent) {
        out.put("key", absent.getKey()).put("why", absent.why().code()).put("raw", absent.raw());
        Places.put(out, absent.place());
    }

    private void section(ObjectNode out, Section section) {
        out.put("code", section.code()).put("number", section.number()).put("heading", section.heading());
        out.put("order", section.order()).put("text", section.text());
        out.put("style", section.style());
        Places.put(out, section.place());
    }

    private void topic(ObjectNode out, Topic topic) {
        out.put("code", topic.code()).put("heading", topic.heading());
        out.put("merged", topic.merged()).put("length", topic.length());
        Places.put(out, topic.place());
    }

    private void sentence(ObjectNode out, Sentence sentence) {
        out.put("order", sentence.order()).put("section", sentence.section()).put("topic", sentence.topic());
        out.put("text", sentence.text());
        ArrayNode years = out.putArray("years");
        sentence.years().forEach(years::add);
        Places.put(out, sentence.place());
    }

    private void quantity(ObjectNode out, Quantity quantity) {
        out.put("value", quantity.value()).put("unit", quantity.unit()).put("exact", quantity.exact());
        out.put("before", quantity.before()).put("after", quantity.after());
        out.put("raw", quantity.raw()).put("sentence", quantity.sentence().order());
    }

    private void claim(ObjectNode out, Claim claim) {
        out.put("subject", claim.subject()).put("form", claim.form().code()).put("value", claim.amount());
        out.put("scope", claim.scope().code()).put("exact", claim.exact()).put("quote", claim.quote());
        out.put("sentence", claim.sentence().order());
    }

    private void percentage(ObjectNode out, Percentage percentage) {
        out.put("subject", percentage.subject()).put("kind", percentage.kind());
        out.put("value", percentage.value()).put("count", percentage.count()).put("exact", percentage.exact());
        out.put("scope", percentage.scope().code()).put("quote", percentage.quote());
        out.put("sentence", percentage.sentence().order());
    }

    private void breakdown(ObjectNode out, Breakdown breakdown) {
        out.put("kind", breakdown.kind()).put("total", breakdown.total());
        ArrayNode parts = out.putArray("parts");
        breakdown.parts().forEach(parts::add);
        out.put("complete", breakdown.complete()).put("scope", breakdown.scope().code());
        out.put("quote", breakdown.quote()).put("sentence", breakdown.sentence().order());
    }

    private void citation(ObjectNode out, Citation citation) {
        out.put("text", citation.text()).put("normal", citation.normal());
        out.put("sentence", citation.sentence().order());
    }

    private void period(ObjectNode out, Period period) {
        out.putObject("from")
                .put("year", period.fromYear())
                .put("month", period.fromMonth())
                .put("day", period.fromDay());
        out.putObject("to")
                .put("year", period.toYear())
                .put("month", period.toMonth())
                .put("day", period.toDay());
        out.put("quote", period.quote()).put("sentence", period.sentence().order());
    }

    private void personal(ObjectNode out, PersonalNumber number) {
        out.put("kind", number.kind()).put("valid", number.valid()).put("masked", number.masked());
        out.put("hash", number.hash()).put("section", number.section()).put("context", number.context());
        Places.put(out, number.place());
    }

    private void attachment(ObjectNode out, Attachment attachment) {
        out.put("source", attachment.source());
        list(out, "differences", attachment.differences(), (pair, difference) -> {
            cell(pair.putObject("page"), difference.page());
            cell(pair.putObject("attachment"), difference.attachment());
        });
    }

    private void problem(ObjectNode out, Problem problem) {
        out.put("code", problem.code()).put("message", problem.message());
        Places.put(out, problem.place());
    }

    private void date(ObjectNode out, PageDate date) {
        out.put("published", date.published()).put("date", date.date().toString());
        out.put("quote", date.quote());
        Places.put(out, date.place());
    }

    private void hidden(ObjectNode out, HiddenData data) {
        out.put("kind", data.kind()).put("count", data.count()).put("quote", data.quote());
        Places.put(out, data.place());
    }

    private static <T> void list(ObjectNode out, String name, Collection<T> facts, BiConsumer<ObjectNode, T> write) {
        ArrayNode array = out.putArray(name);
        facts.forEach(fact -> write.accept(array.addObject(), fact));
    }
}
