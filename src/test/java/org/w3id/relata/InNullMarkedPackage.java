package org.w3id.relata;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;

/** The package says whether references may be null. */
final class InNullMarkedPackage extends ArchCondition<JavaClass> {
    private final Class<? extends Annotation> annotation;

    InNullMarkedPackage(Class<? extends Annotation> annotation) {
        super("be in a package that is annotated with @" + annotation.getSimpleName());
        this.annotation = annotation;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(annotation)) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " is in a package without it"));
        }
    }
}
