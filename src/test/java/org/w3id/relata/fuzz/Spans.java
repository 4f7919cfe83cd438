package org.w3id.relata.fuzz;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.w3id.relata.text.SourceDocument;
import org.w3id.relata.text.TextSpan;

/** Every span that hangs on a value, whichever of its parts it is in: what is added to the claims is found as well. */
final class Spans {
    private Spans() {}

    static List<TextSpan> in(Object value) {
        List<TextSpan> found = new ArrayList<>();
        collect(value, found);
        return found;
    }

    private static void collect(Object value, List<TextSpan> found) {
        if (value instanceof TextSpan span) {
            found.add(span);
        } else if (value instanceof Iterable<?> several) {
            several.forEach(one -> collect(one, found));
        } else if (value instanceof Record whole && !(value instanceof SourceDocument)) {
            for (RecordComponent part : whole.getClass().getRecordComponents()) {
                collect(part(whole, part), found);
            }
        }
    }

    private static Object part(Record whole, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
