package org.w3id.relata;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Every static field is final. */
final class NoMutableStatics extends ArchCondition<JavaClass> {
    NoMutableStatics() {
        super("have no mutable static field");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().containsAll(Set.of(JavaModifier.FINAL)))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .forEach(field -> events.add(
                        SimpleConditionEvent.violated(field, field.getFullName() + " is static and not final")));
    }
}
