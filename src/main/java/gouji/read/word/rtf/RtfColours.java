package gouji.read.word.rtf;

import gouji.read.document.Colour;
import gouji.read.word.rtf.GroupState.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The colours of a file, and what its styles say of how text looks. */
final class RtfColours {
    /** Styles followed from one to that it is based on, which may go on in a circle. */
    private static final int GENERATIONS = 20;
    /** Added to the numbers of styles of characters: those of paragraphs have the same ones. */
    private static final int CHARACTERS = 1 << 20;

    private final List<Colour> colours = new ArrayList<>();
    private final Set<Integer> struck = new HashSet<>();
    private final Map<Integer, Integer> tinted = new HashMap<>();
    private final Map<Integer, Integer> bases = new HashMap<>();
    private final int[] parts = new int[3];
    private boolean told;
    private final Set<Integer> painted = new HashSet<>();
    private boolean behind;
    private boolean drawn;

    /** Takes a part of the colour under way. */
    void part(String name, int value) {
        parts[name.equals("red") ? 0 : name.equals("green") ? 1 : 2] = value;
        told = true;
    }

    /** Takes a character of the table of colours; each ends with a semicolon, and one without parts is automatic. */
    void entry(int character) {
        if (character == ';') {
            colours.add(told ? new Colour(parts[0], parts[1], parts[2]) : Colour.AUTOMATIC);
            told = false;
        }
    }

    /** Takes note of what lies behind the text, or may. */
    void see(String word) {
        behind |= word.equals("background");
        drawn |= word.equals("pict") || word.equals("shpinst") || word.equals("do");
    }

    int ground(GroupState state, int ground) {
        if (ground != 0 && state.use == Use.STYLES) {
            painted.add(style(state));
        }
        return ground;
    }

    Boolean struck(GroupState state, boolean on) {
        if (on && state.use == Use.STYLES) {
            struck.add(style(state));
        }
        return on;
    }

    int colour(GroupState state, int colour) {
        if (state.use == Use.STYLES) {
            tinted.put(style(state), colour);
        }
        return colour;
    }

    void basedOn(GroupState state, int other) {
        bases.put(style(state), state.characterStyle < 0 ? other : other + CHARACTERS);
    }

    private static int style(GroupState state) {
        return state.characterStyle < 0 ? state.style : state.characterStyle + CHARACTERS;
    }

    /** Whether nothing but a style strikes the text out: some programs heed it, others do not. */
    boolean strike(GroupState state) {
        return state.struck == null && (has(struck, style(state)) || has(struck, state.style));
    }

    private boolean isPainted(GroupState state) {
        return has(painted, style(state)) || has(painted, state.style);
    }

    private boolean has(Set<Integer> styles, int style) {
        Integer at = style;
        for (int generation = 0; at != null && generation < GENERATIONS; generation++) {
            if (styles.contains(at)) {
                return true;
            }
            at = bases.get(at);
        }
        return false;
    }

    /** Whether the text has the colour of what it is painted on. */
    boolean hide(GroupState state) {
        int number = state.colour != 0 ? state.colour : tinted.getOrDefault(style(state), 0);
        int ground = state.ground != 0 ? state.ground : state.paragraphGround;
        Colour colour = colour(number);
        boolean unknown = behind || drawn && state.level() == 0 || ground == 0 && isPainted(state);
        return !unknown && colour != null && colour.isLostOn(ground == 0 ? Colour.WHITE : colour(ground));
    }

    private @Nullable Colour colour(int number) {
        return number > 0 && number < colours.size() ? colours.get(number) : null;
    }
}
