package gouji.desk.page;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.desk.http.Answer;
import gouji.desk.http.Request;
import gouji.desk.work.CurrentReview;
import gouji.desk.work.DecisionDesk;
import gouji.desk.work.InboxDesk;
import gouji.desk.work.WorkingFolder;
import gouji.finding.DecisionState;
import gouji.json.Json;
import gouji.message.Codes;
import gouji.review.store.LetterSteps;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What a person does on the pages. It is written down before it is answered. */
final class DeskChanges {
    private final CurrentReview review;
    private final DecisionDesk decisions;
    private final InboxDesk inbox;
    private final PageWords words;
    private final ResultsCommand results;
    private final ReentrantLock writing = new ReentrantLock();

    DeskChanges(CurrentReview review, DecisionDesk decisions, PageWords words, ResultsCommand results) {
        this.review = review;
        this.decisions = decisions;
        this.inbox = new InboxDesk(review);
        this.words = words;
        this.results = results;
    }

    Answer answer(Request request) throws IOException {
        if (request.path().equals("/upload")) {
            return upload(request);
        }
        JsonNode said = request.body().length == 0 ? Json.MAPPER.createObjectNode() : Json.parse(request.body());
        return switch (request.path()) {
            case "/decide" -> told("decide.done", decisions.decide(decision(said)));
            case "/undo" -> told("undo.done", decisions.undo());
            case "/claim" -> {
                inbox.claim(said.path("report").asInt(), text(said, "unit"));
                yield told("claim.done", text(said, "unit"));
            }
            case "/aside" -> {
                inbox.layAside(said.path("report").asInt());
                yield told("aside.done");
            }
            case "/back" -> {
                inbox.takeBack(text(said, "name"));
                yield told("back.done");
            }
            case "/correct" -> correct(said);
            case "/step" -> step(said);
            case "/write" -> write();
            default -> Answer.refusal(404, words.get("http.404"));
        };
    }

    private Answer told(String key, Object... arguments) {
        return Answer.json(Json.MAPPER
                .createObjectNode()
                .put("said", words.get(key, arguments))
                .put("version", review.now().version())
                .toString());
    }

    private static String text(JsonNode said, String name) {
        return said.path(name).asText("").strip();
    }

    private Answer upload(Request request) throws IOException {
        String name = request.asked("name").orElse("");
        String to = request.asked("to").orElse("inbox");
        switch (to) {
            case "roster" -> review.folder().receiveRoster(name, request.body());
            case "previous" -> review.folder().receivePrevious(name, request.body());
            default -> {
                WorkingFolder.Received received = review.folder().receive(name, request.body());
                if (!received.fresh()) {
                    return told("upload.known", received.file().getFileName());
                }
            }
        }
        review.changed();
        return told("upload.done", name);
    }

    private DecisionDesk.Said decision(JsonNode said) throws IOException {
        return new DecisionDesk.Said(
                said.path("report").asInt(),
                text(said, "fingerprint"),
                code(DecisionDesk.Reach.class, text(said, "reach")),
                code(DecisionState.class, text(said, "state")),
                text(said, "reason"),
                text(said, "who"),
                day(text(said, "until")));
    }

    private <E extends Enum<E>> E code(Class<E> type, String code) throws IOException {
        for (E one : type.getEnumConstants()) {
            if (Codes.of(one).equals(code.toLowerCase(Locale.ROOT))) {
                return one;
            }
        }
        throw new IOException(words.get("http.405"));
    }

    private @Nullable LocalDate day(String text) throws IOException {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IOException(words.get("decide.until"), e);
        }
    }

    private Answer correct(JsonNode said) throws IOException {
        inbox.correct(
                said.path("report").asInt(),
                text(said, "cell"),
                text(said, "label"),
                text(said, "former"),
                said.path("value").isTextual() ? text(said, "value") : null,
                text(said, "reason"),
                text(said, "who"));
        return told("correct.done");
    }

    private Answer step(JsonNode said) throws IOException {
        inbox.step(text(said, "unit"), code(LetterSteps.Step.class, text(said, "step")), text(said, "who"));
        return told("step.done");
    }

    /** One at a time: both would write into the same folder. */
    private Answer write() throws IOException {
        if (!writing.tryLock()) {
            throw new IOException(words.get("write.going"));
        }
        try {
            String said = results.write();
            review.changed();
            return Answer.json(Json.MAPPER.createObjectNode().put("said", said).toString());
        } finally {
            writing.unlock();
        }
    }
}
