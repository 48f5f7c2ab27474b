package gouji.read;

/** Reads JSON. */
final class JsonReader {
    private final FormWords words;
    private final Limits limits;

    JsonReader(FormWords words, Limits limits) {
        this.words = words;
        this.limits = limits;
    }

    Reading read(Origin origin, Decoded text) {
        throw Trouble.FOREIGN_JSON.refusal();
    }
}
