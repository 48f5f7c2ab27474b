package gouji.write.page;

/** A name and its value. */
public record PairView(String name, String value) {}
