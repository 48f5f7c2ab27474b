package gouji.cli.watch;

import gouji.check.Checker;
import gouji.check.intake.Bounds;
import gouji.check.intake.Input;
import gouji.cli.Shop;
import gouji.data.RuleFolders;
import gouji.engine.Judge;
import gouji.finding.Waivers;
import gouji.model.Given;
import gouji.rules.RuleBook;
import gouji.rules.RuleBookException;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The rules in force. New ones take their place only when they load; then the old ones are given back. */
final class Bench implements AutoCloseable {
    private final RuleFolders folders;
    private final Supplier<RuleBook> books;
    private final Given given;
    private final Bounds bounds;
    private final Consumer<Throwable> failures;
    private Judge judge;
    private Checker checker;

    /** @param books reads the rules as they are now */
    Bench(RuleFolders folders, Supplier<RuleBook> books, Given given, Bounds bounds, Consumer<Throwable> failures) {
        this.folders = folders;
        this.books = books;
        this.given = given;
        this.bounds = bounds;
        this.failures = failures;
    }

    /**
     * Puts the rules as they are now in force.
     *
     * @throws RuleBookException when they do not load; those before stay in force
     * @throws IOException when the form or the phrases cannot be read; likewise
     */
    void load() throws IOException {
        RuleBook book = books.get();
        Shop shop = Shop.open(folders);
        Judge fresh = new Judge(book);
        try {
            checker = new Checker(shop.intake(given, bounds, failures), fresh, Waivers.NONE, book, failures);
        } catch (IOException e) {
            fresh.close();
            throw e;
        }
        close();
        judge = fresh;
    }

    /** What the rules in force say of a file. */
    Checker.Result check(Input input) {
        return checker.check(input);
    }

    @Override
    public void close() {
        if (judge != null) {
            judge.close();
        }
    }
}
