# Parsing commands with split, partition, match and nested dicts.
rooms = {"hall": {"north": "attic", "items": ["lamp"]}, "attic": {"south": "hall", "items": []}}
def play(lines):
    room, bag = "hall", []
    for line in lines:
        words = [w for w in line.lower().split() if w not in ("the", "a")]
        match words:
            case []: yield "?"
            case ["go" | "walk", d] | [("north" | "south") as d]:
                if d in rooms[room]: room = rooms[room][d]; yield f"now in {room}"
                else: yield f"no way {d}"
            case ["take", item] if item in rooms[room]["items"]:
                rooms[room]["items"].remove(item); bag.append(item); yield f"took {item}"
            case ["take", item, *_]: yield f"no {item} here"
            case ["drop", *items]:
                for i in items:
                    if i in bag: bag.remove(i); rooms[room]["items"].append(i)
                yield f"bag {bag}"
            case ["look"]: yield f"{room}: {', '.join(rooms[room]['items']) or 'nothing'}"
            case [verb, *rest]: yield f"cannot {verb} {' '.join(rest)}".strip()
for answer in play(["look", "take the lamp", "take lamp", "go north", "south", "north", "drop lamp sword", "look", "", "dance wildly now", "go west"]): print(answer)
