-- Takes entries that are due out of the backlog, for the caller to hand to the executor, and those
-- whose handing over somebody began and did not finish.
-- KEYS 1 backlog 2 handed
-- ARGV 1 most that may be handed at once 2 most to take 3 ms after which handing over has failed
-- Returns the time of taking, then the entries.
local clock = redis.call('time')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local taken = redis.call('zrangebyscore', KEYS[2], 1, now - ARGV[3], 'limit', 0, ARGV[2])
local room = math.min(ARGV[2] - #taken, ARGV[1] - redis.call('zcard', KEYS[2]))
if room > 0 then
  for _, entry in ipairs(redis.call('zrangebyscore', KEYS[1], '-inf', now + 1, 'limit', 0, room)) do
    redis.call('zrem', KEYS[1], entry)
    taken[#taken + 1] = entry
  end
end
for _, entry in ipairs(taken) do
  redis.call('zadd', KEYS[2], now, entry)
end
table.insert(taken, 1, tostring(now))
return taken
