package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.w3id.relata.web.page.PlaceMap;

/**
 * Shows an answer on a map: the first thing of each row where the row says it is.
 *
 * @param linker leads to the things
 */
record AnswerMaps(Linker linker) {
    PlaceMap of(AnswerShape shape) {
        OptionalInt name = shape.name();
        List<PlaceMap.Point> points = new ArrayList<>();
        for (int row = 0; row < shape.answer().rows().size(); row++) {
            int at = row;
            shape.place(row)
                    .ifPresent(place -> points.add(MapParts.point(
                            place.latitude(),
                            place.longitude(),
                            name.isPresent()
                                    ? linker.named(shape.label(at, name.getAsInt()), shape.term(at, name.getAsInt()))
                                    : linker.named("row " + (at + 1), null),
                            note(shape, at))));
        }
        return MapParts.of(points, linker.prefix());
    }

    /** The numbers of a row: "3 claims, 2 sources". */
    private static String note(AnswerShape shape, int row) {
        List<String> numbers = new ArrayList<>();
        for (int column : shape.shown()) {
            shape.number(row, column)
                    .ifPresent(number -> numbers.add(shape.title(column) + " " + number.toPlainString()));
        }
        return String.join(", ", numbers);
    }
}
