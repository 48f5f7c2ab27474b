package gouji.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void leavesNothingThatSteersATerminal() {
        assertEquals("局 [31m红 x", Printable.line("局\u001b[31m红\u009bx"));
        assertEquals("a b", Printable.line("a\u0000\u0007\u0085\u2028b"));
        assertEquals("a\tb\nc d", Printable.text("a\tb\nc\u0008d"));
        assertEquals("a b\r\nc ", Printable.text("a\rb\r\nc\r"));
    }

    @Test
    void leavesNothingThatTurnsTheOrder() {
        assertEquals("报告fdp.exe", Printable.line("报告\u202Efdp.exe\u2066\u200F"));
    }

    @Test
    void keepsWhatIsSeen() {
        assertEquals("数据𠮷　（1）— é", Printable.text("数据𠮷　（1）— é"));
    }
}
