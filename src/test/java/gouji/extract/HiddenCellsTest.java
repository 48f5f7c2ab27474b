package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.model.Absent;
import gouji.model.Cell;
import gouji.model.Facts;
import gouji.model.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures a page carries along and does not show are no part of a cell; where nobody can tell, the cell is not read. */
class HiddenCellsTest {
    private static final String NOT_READ = "?";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "td i{display:none}~1<i>5</i>~1",
                "td > i , .q{ Display : NONE }~1<i>5</i>~1",
                "tr:nth-child(2) td i{display:none}~1<i>5</i>~1",
                "i.a.b{display:none}~1<i class='b a'>5</i>~1",
                "i.a.b{display:none}~1<i class='a'>5</i>~15",
                ".t{color:red} table i{display:inline} i{display:none}~1<i>5</i>~15",
                "i{display:none!important} table td i{display:inline}~1<i style='display:inline'>5</i>~1",
                "i{display:none} i{display:inline}~1<i>5</i>~15",
                ".a{display:none} .m .a{display:inline}~1<b class=a>5</b>~1",
                "td{i{display:none}}~1<i>5</i>~1",
                "@media screen{i{display:none}}~1<i>5</i>~1",
                "@media print{i{display:none}}~1<i>5</i>~15",
                "i{display:none}@media print{i{display:inline}}~1<i>5</i>~1",
                "@media (max-width:768px){i{display:none}}~1<i>5</i>~15",
                "@media only screen and (min-width: 768px){i{display:none}}~1<i>5</i>~1",
                "@media not print{i{display:none}}~1<i>5</i>~1",
                "i:hover{display:none}~1<i>5</i>~15",
                "/* i{display:none} */~1<i>5</i>~15",
                "i{/* */display:none}~1<i>5</i>~1",
                "td i{visibility:hidden}~1<i>5</i>~1",
                "td i{visibility:hidden} i b{visibility:visible}~1<i>5<b>6</b></i>~16",
                "td i{opacity:0}~1<i>5</i>~1",
                "td i{opacity:.0}~1<i>5</i>~1",
                "td i{opacity:0.05}~1<i>5</i>~?",
                "td i{font-size:0}~1<i>5</i>~1",
                "td i{font-size:0} i b{font-size:12px}~1<i>5<b>6</b></i>~16",
                "td i{font:0/0 a}~1<i>5</i>~1",
                "td i{font-size:1px}~1<i>5</i>~?",
                "td i{color:transparent}~1<i>5</i>~1",
                "td i{color:rgba(0,0,0,0)}~1<i>5</i>~1",
                "td i{color:#fff}~1<i>5</i>~?",
                "td i{display:block;text-indent:-9999px}~1<i>5</i>~1",
                "td i{position:absolute;left:-9999px}~1<i>5</i>~1",
                "td i{position:absolute;left:0}~1<i>5</i>~?",
                "td i{position:absolute;clip:rect(0,0,0,0)}~1<i>5</i>~1",
                "td i{clip-path:inset(50%);display:block}~1<i>5</i>~1",
                "td i{display:inline-block;width:0;overflow:hidden}~1<i>5</i>~1",
                "td i{display:block;height:0;overflow:hidden}~1<i>5</i>~1",
                "td i{width:0;overflow:hidden}~1<i>5</i>~?",
                "td i{float:right}~1<i>5</i>~?",
                "td i{text-decoration:line-through}~1<i>5</i>~1",
                "td i{text-decoration-line:line-through}~1<i>5</i>~1",
                "td i{display:var(--x)}~1<i>5</i>~?",
                "td i{transform:scale(0)}~1<i>5</i>~1",
                "td i{transform:scaleX(-1);display:inline-block}~1<i>52</i>~?",
                "td i::after{content:'5'}~1<i></i>~?",
                "td.k:before{content:'1'}~<i>2</i>~2",
                "td i{unicode-bidi:bidi-override;direction:rtl}~<i>12</i>~?",
                ".n{}~1<i hidden>5</i>~1",
                ".n{}~1<i style='DISPLAY: None'>5</i>~1",
                ".n{}~1<i style='display:none;display:inline'>5</i>~15",
                ".n{}~1<i style='font-size: 0px'>5</i>~1",
                ".n{}~1<i style='opacity:0'>5</i>~1",
                ".n{}~1<template>5</template>~1",
                ".n{}~1<noscript>5</noscript>~1",
                ".n{}~1<details><summary></summary>5</details>~1",
                ".n{}~1<font color=white>5</font>~?",
                ".n{}~1<bdo dir=rtl>52</bdo>~?",
                ".n{}~1<i class=hide>5</i>~?",
                ".n{}~1<i class=visible-print>5</i>~1",
                ".n{}~1<dialog>5</dialog>~1",
                ".n{}~1<datalist><option>5</datalist>~1"
            })
    void isNoPartOfACell(String sheet, String cell, String read) {
        assertEquals(read, cell("<style>" + sheet + "</style>", "<td>" + cell + "</td>"));
    }

    @Test
    void aSheetForPrintIsNotThatOfTheScreen() {
        assertEquals("15", cell("<style media=print>i{display:none}</style>", "<td>1<i>5</i></td>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "visibility:hidden~?",
                "opacity:0~?",
                "font-size:0~?",
                "color:transparent~?",
                "text-decoration:line-through~?",
                "background:#fff;color:#333~7",
                "height:0;overflow:hidden~7",
                "background:#06c;color:#fff~7"
            })
    void keepsItsPlaceInTheRow(String style, String read) {
        assertEquals(read, cell("", "<td style='" + style + "'>7</td>"));
        assertEquals(read, cell("<style>.k{" + style + "}</style>", "<td class=k>7</td>"));
    }

    /** The value of the second column of a row whose other cells are 3. */
    private String cell(String head, String cell) {
        String others = "<td>3</td>".repeat(5);
        String page = "<html><head>" + head + "</head><body><p>三、收到和处理政府信息公开申请情况</p><table>"
                + "<tr><td>一、本年新收政府信息公开申请数量</td><td>3</td><td>3</td>" + others + "</tr>"
                + "<tr><td>二、上年结转政府信息公开申请数量</td><td>3</td>" + cell + others + "</tr>"
                + "<tr><td>四、结转下年度继续办理</td><td>3</td><td>3</td>" + others + "</tr></table></body></html>";
        Facts facts = Checks.facts(page);
        return facts.cells().stream()
                .filter(c -> c.getKey().equals("applications/carriedIn/business"))
                .map(Cell::raw)
                .findFirst()
                .orElseGet(() -> facts.absent().stream()
                        .filter(a -> a.getKey().startsWith("applications/carriedIn/"))
                        .map(Absent::why)
                        .map(w -> w == Reason.UNREADABLE || w == Reason.AMBIGUOUS ? NOT_READ : "untold")
                        .findFirst()
                        .orElse("untold"));
    }
}
