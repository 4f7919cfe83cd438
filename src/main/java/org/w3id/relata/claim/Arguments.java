package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.EntityResolver;
import org.w3id.relata.entity.EntityResolver.Wanted;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** What stands at the places that relation words name: {@code subj}, {@code obj}, {@code to}, {@code poss} … */
final class Arguments {
    private static final Set<String> LINKING = Set.of(
            "remain",
            "become",
            "be",
            "stay",
            "seem",
            "consider",
            "appear",
            "call",
            "deem",
            "regard",
            "constitute",
            "pose",
            "represent",
            "serve");

    private final Sentence sentence;
    private final Grammar grammar;
    private final EntityResolver resolver;
    private final List<Entity> accused;

    /** @param accused who is accused, where the content is what somebody is accused of: the subject of its verb */
    Arguments(Sentence sentence, EntityResolver resolver, List<Entity> accused) {
        this.sentence = sentence;
        this.grammar = new Grammar(sentence);
        this.resolver = resolver;
        this.accused = accused;
    }

    /** The entities at a place beside a trigger; empty where there are none. */
    List<Entity> at(Token trigger, String place, Wanted wanted) {
        return switch (place) {
            case "self" -> self(trigger, wanted);
            case "subj" -> subject(trigger, wanted);
            case "obj", "iobj" -> token(object(trigger, place), wanted);
            case "nat" -> nationality(trigger);
            case "poss" ->
                sentence.children(trigger).stream()
                        .filter(t -> t.is("nmod:poss"))
                        .findFirst()
                        .map(t -> resolver.resolve(t, wanted).entities())
                        .orElse(List.of());
            case "compound" -> compound(trigger);
            case "modified" -> modified(trigger, wanted);
            case "user" -> user(trigger);
            case "of-as" -> asObject(trigger);
            case "named" -> named(trigger);
            case "appos" ->
                sentence.head(trigger)
                        .filter(h -> trigger.is("appos"))
                        .map(h -> resolver.resolve(h, wanted).entities())
                        .orElse(List.of());
            case "on-side" -> onSide(trigger);
            case "doer" ->
                sentence.head(trigger)
                        .filter(h -> h.isVerb() && trigger.is("obj"))
                        .flatMap(grammar::logicalSubject)
                        .map(s -> resolver.resolve(s, wanted).entities())
                        .orElse(List.of());
            case "there" -> somewhere();
            case "involvement" -> involvement(trigger);
            case "inf.obj", "inf.with" -> infinitive(trigger, place.substring(4), wanted);
            case "addressee" -> other(trigger);
            case "between" -> prepositional(trigger, "between", Wanted.ACTOR);
            default -> place.contains(".") ? nested(trigger, place) : prepositional(trigger, place, wanted);
        };
    }

    /** The head of what stands at a place, for the words it is made of. */
    Optional<Token> head(Token trigger, String place) {
        return switch (place) {
            case "obj", "iobj" -> object(trigger, place);
            case "subj" -> grammar.logicalSubject(trigger);
            case "self" -> Optional.of(trigger);
            default -> grammar.complements(trigger, place).stream().findFirst();
        };
    }

    private List<Entity> self(Token trigger, Wanted wanted) {
        return token(Optional.of(trigger), wanted);
    }

    /** "two installations in Belarus: the centre and the station": the list behind a colon is what is meant. */
    private List<Entity> listed(Token head, Wanted wanted) {
        if (!head.tag().endsWith("S")) {
            return List.of();
        }
        int last = Phrase.of(sentence, head).last();
        if (sentence.isWord(last + 1, "(")) {
            return inParentheses(last + 2);
        }
        if (!sentence.isWord(last + 1, ":")) {
            return List.of();
        }
        return sentence.tokens().stream()
                .filter(t -> t.index() > last + 1 && t.isNoun() && !t.is("compound") && !t.is("flat"))
                .filter(t -> Phrase.of(sentence, t).first() <= last + 3)
                .findFirst()
                .map(t -> resolver.resolve(t, wanted).entities().stream()
                        .filter(Entity::specific)
                        .toList())
                .orElse(List.of());
    }

    private List<Entity> inParentheses(int from) {
        int to = from;
        while (to < sentence.size() && !sentence.isWord(to, ")")) {
            to++;
        }
        int end = to;
        return resolver.matches().stream()
                .filter(m -> m.first() >= from && m.last() < end && m.entries().size() == 1)
                .map(m -> m.entries().get(0).entity())
                .toList();
    }

    private List<Entity> subject(Token trigger, Wanted wanted) {
        if (trigger.isVerb()) {
            Optional<Token> subject = grammar.logicalSubject(trigger);
            if (subject.isEmpty() && !grammar.isPassive(trigger)) {
                return accused;
            }
            return token(subject, wanted);
        }
        Optional<Token> own = sentence.child(trigger, "nsubj");
        if (own.isPresent()) {
            return token(own, wanted);
        }
        return sentence.head(trigger)
                .filter(h -> LINKING.contains(h.lemma())
                        && (trigger.is("xcomp") || trigger.is("obj") || trigger.is("obl") || trigger.is("dep")))
                .flatMap(grammar::subject)
                .map(s -> resolver.resolve(s, wanted).entities())
                .orElse(List.of());
    }

    private Optional<Token> object(Token trigger, String place) {
        if (place.equals("iobj")) {
            return sentence.child(trigger, "iobj");
        }
        return grammar.logicalObject(trigger);
    }

    private List<Entity> token(Optional<Token> head, Wanted wanted) {
        return head.map(h -> {
                    List<Entity> plain = resolver.resolve(h, wanted).entities();
                    List<Entity> listed = listed(h, wanted);
                    boolean same = !listed.isEmpty()
                            && !plain.isEmpty()
                            && listed.stream()
                                    .allMatch(e -> e.kind() == plain.get(0).kind());
                    return same ? listed : plain;
                })
                .orElse(List.of());
    }

    private List<Entity> prepositional(Token trigger, String preposition, Wanted wanted) {
        Set<Entity> found = new LinkedHashSet<>();
        for (Token complement : grammar.complements(trigger, preposition)) {
            found.addAll(resolver.resolve(complement, wanted).entities());
        }
        return List.copyOf(found);
    }

    private List<Entity> nationality(Token noun) {
        List<Entity> states = resolver.qualifiers(noun, Phrase.of(sentence, noun));
        return states.stream().filter(s -> s.kind() == Kind.STATE).toList();
    }

    private List<Entity> compound(Token noun) {
        List<Entity> found = new ArrayList<>();
        List<Token> beside = new ArrayList<>(sentence.children(noun));
        if (noun.is("compound")) {
            sentence.head(noun).ifPresent(h -> beside.addAll(sentence.children(h)));
        }
        for (Token dependent : beside) {
            if (dependent.is("compound") && dependent.isProperNoun() && dependent.index() < noun.index()) {
                found.addAll(resolver.resolve(dependent, Wanted.ACTOR).entities());
            }
        }
        return found;
    }

    /** "troops short of fuel", "the army is short of fuel": what the adjective says something about. */
    private List<Entity> modified(Token adjective, Wanted wanted) {
        if (adjective.is("amod")) {
            Optional<Token> noun = sentence.head(adjective);
            List<Entity> owners = noun.map(n -> {
                        List<Entity> poss = at(n, "poss", Wanted.ACTOR);
                        return poss.isEmpty() ? at(n, "on-side", Wanted.ACTOR) : poss;
                    })
                    .orElse(List.of());
            return owners.isEmpty() ? noun.map(this::nationality).orElse(List.of()) : owners;
        }
        Optional<Token> subject = grammar.subject(adjective).or(() -> grammar.antecedent(adjective));
        return token(subject, wanted);
    }

    /** "use X as a foothold": who uses. */
    private List<Entity> user(Token noun) {
        Optional<Token> verb = sentence.head(noun).filter(Token::isVerb);
        List<Entity> subject = verb.map(v -> subject(v, Wanted.ACTOR)).orElse(List.of());
        if (!subject.isEmpty()) {
            return subject;
        }
        // "Moscow's efforts to use": the owner of the noun that the infinitive belongs to.
        return verb.flatMap(sentence::head)
                .filter(Token::isNoun)
                .map(n -> at(n, "poss", Wanted.ACTOR))
                .orElse(List.of());
    }

    private List<Entity> asObject(Token noun) {
        return sentence.head(noun)
                .filter(Token::isVerb)
                .flatMap(grammar::logicalObject)
                .map(o -> resolver.resolve(o, Wanted.LOCATION).entities())
                .orElse(List.of());
    }

    /** "NATO members Latvia and Poland": the names behind the noun. */
    private List<Entity> named(Token noun) {
        return sentence.tokens().stream()
                .filter(t -> t.index() > noun.index() && t.index() <= noun.index() + 2 && t.isProperNoun())
                .filter(t -> t.head() == noun.index() || noun.head() == t.index())
                .findFirst()
                .map(t -> resolver.resolve(t, Wanted.ACTOR).entities())
                .orElse(List.of());
    }

    /** "incidents on the Ukrainian side". */
    private List<Entity> onSide(Token noun) {
        Set<Entity> found = new LinkedHashSet<>();
        for (String preposition : List.of("on", "from", "by")) {
            for (Token side : grammar.complements(noun, preposition)) {
                if (side.lemma().equals("side") || side.lemma().equals("part")) {
                    found.addAll(nationality(side));
                }
            }
        }
        return List.copyOf(found);
    }

    /** "exercises with involvement of X". */
    private List<Entity> involvement(Token noun) {
        Set<Entity> found = new LinkedHashSet<>();
        for (Token with : grammar.complements(noun, "with")) {
            if (Set.of("involvement", "participation", "presence").contains(with.lemma())) {
                found.addAll(prepositional(with, "of", Wanted.ACTOR));
            }
        }
        return List.copyOf(found);
    }

    private List<Entity> infinitive(Token noun, String place, Wanted wanted) {
        Optional<Token> verb = sentence.children(noun).stream()
                .filter(t -> t.isVerb() && t.index() > noun.index())
                .findFirst()
                .or(() -> sentence.head(noun).flatMap(h -> sentence.children(h).stream()
                        .filter(t -> t.is("xcomp") && t.index() > noun.index())
                        .findFirst()));
        return verb.map(v -> at(v, place, wanted)).orElse(List.of());
    }

    /** A place that the sentence names elsewhere. */
    private List<Entity> somewhere() {
        for (Token token : sentence.tokens()) {
            boolean in = token.isNoun() && (grammar.hasCase(token, "in") || grammar.hasCase(token, "on"));
            List<Entity> found = in ? resolver.resolve(token, Wanted.LOCATION).entities() : List.of();
            if (!found.isEmpty()
                    && found.get(0).kind().isLocation()
                    && found.get(0).linked()) {
                return found;
            }
        }
        return List.of();
    }

    /** The other state of a border or a quarrel, where the sentence names it: "on the Ukrainian-Belarusian border". */
    private List<Entity> other(Token trigger) {
        Set<Entity> states = new LinkedHashSet<>();
        for (Token token : sentence.tokens()) {
            if (token.isNoun() && resolver.classes(token).contains(NounClass.BORDER)) {
                states.addAll(nationality(token));
            }
        }
        return states.isEmpty() ? List.of() : List.copyOf(states);
    }

    private List<Entity> nested(Token trigger, String place) {
        String[] steps = place.split("\\.", 2);
        Set<Entity> found = new LinkedHashSet<>();
        List<Token> heads = steps[0].equals("obj")
                ? object(trigger, "obj").map(List::of).orElse(List.of())
                : grammar.complements(trigger, steps[0]);
        for (Token head : heads) {
            found.addAll(at(head, steps[1], Wanted.ACTOR));
        }
        return List.copyOf(found);
    }
}
