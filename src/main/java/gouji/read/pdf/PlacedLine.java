package gouji.read.pdf;

/** A line of text and the page it stands on. */
record PlacedLine(PageView view, TextLine line) {
    /** More than any page is high. */
    private static final double PAGE = 100_000;

    /** A height that grows from page to page. */
    double height(double y) {
        return view.number() * PAGE + y;
    }

    double base() {
        return height(line.base());
    }
}
