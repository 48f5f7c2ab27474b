package gouji.review.letter;

import gouji.finding.Finding;
import gouji.message.Codes;
import gouji.model.Absent;
import gouji.model.Problem;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing a unit is written about. Files are named without their folders. */
public sealed interface LetterSection {
    LetterKind kind();

    /** Names of what it is about that stay the same from round to round: fingerprints of findings, or what is asked for. */
    default List<String> matters() {
        return List.of(Codes.of(kind()));
    }

    /** The same about some of its matters alone; nothing when none is left. */
    default Optional<LetterSection> about(Predicate<String> matter) {
        return Optional.<LetterSection>of(this)
                .filter(section -> section.matters().stream().anyMatch(matter));
    }

    /**
     * The report handed in for the unit names another one as its own.
     *
     * @param file the file
     * @param of the unit it names, as the roster has it
     * @param same whether it says the same as what that unit handed in itself
     */
    record Foreign(String file, String of, boolean same) implements LetterSection {
        @Override
        public LetterKind kind() {
            return LetterKind.FOREIGN;
        }
    }

    /**
     * The file could not be read.
     *
     * @param file the file
     * @param problem what kept the reader from it
     */
    record Unread(String file, Problem problem) implements LetterSection {
        @Override
        public LetterKind kind() {
            return LetterKind.UNREAD;
        }
    }

    /**
     * No report of the unit is there.
     *
     * @param deadline last day the place sets for it, or null
     */
    record Missing(@Nullable MonthDay deadline) implements LetterSection {
        @Override
        public LetterKind kind() {
            return LetterKind.MISSING;
        }
    }

    /** Findings that are errors, in a report in that edition of the form. */
    record Errors(int edition, List<Finding> findings) implements LetterSection {
        @Override
        public LetterKind kind() {
            return LetterKind.RETURN;
        }

        @Override
        public List<String> matters() {
            return findings.stream().map(Finding::fingerprint).toList();
        }

        @Override
        public Optional<LetterSection> about(Predicate<String> matter) {
            List<Finding> left =
                    findings.stream().filter(f -> matter.test(f.fingerprint())).toList();
            return left.isEmpty() ? Optional.empty() : Optional.of(new Errors(edition, left));
        }
    }

    /**
     * The prose is that of other units.
     *
     * @param others every one of them, as the roster has it
     * @param whole whether the reports say the same from first to last
     * @param quotes some of the sentences they share
     */
    record Alike(List<String> others, boolean whole, List<String> quotes) implements LetterSection {
        @Override
        public LetterKind kind() {
            return LetterKind.ALIKE;
        }
    }

    /**
     * What the unit has to look at again, in a report in that edition of the form.
     *
     * @param findings findings that are warnings
     * @param unclear parts of the form that are there and could not be read
     */
    record Doubts(int edition, List<Finding> findings, List<Absent> unclear) implements LetterSection {
        @Override
        public LetterKind kind() {
            return LetterKind.REVIEW;
        }

        @Override
        public List<String> matters() {
            return Stream.concat(
                            findings.stream().map(Finding::fingerprint),
                            unclear.stream().map(Absent::getKey))
                    .toList();
        }

        @Override
        public Optional<LetterSection> about(Predicate<String> matter) {
            Doubts left = new Doubts(
                    edition,
                    findings.stream().filter(f -> matter.test(f.fingerprint())).toList(),
                    unclear.stream().filter(part -> matter.test(part.getKey())).toList());
            return left.matters().isEmpty() ? Optional.empty() : Optional.of(left);
        }
    }
}
