-- Puts jobs into the backlog, each at most once: a job that waits, runs or has a result that the
-- submitter does not know yet is left alone.
-- KEYS 1 session 2 plan 3 results 4 attempts 5 parked 6 backlog 7 handed 8 failed
-- ARGV 1 session id 2 seconds to live, then per job: venue, plan, attempts that the submitter knows
local clock = redis.call('time')
local now = clock[1] * 1000 + clock[2] / 1000
local jobs = (#ARGV - 2) / 3
local added = 0
for i = 1, jobs do
  local venue, plan, known = ARGV[3 * i], ARGV[3 * i + 1], tonumber(ARGV[3 * i + 2])
  local entry = ARGV[1] .. ' ' .. venue
  local result = redis.call('hget', KEYS[3], venue)
  local news = false
  if result then
    local job = cjson.decode(result)
    news = job.status == 'completed' or job.attempts > known
  end
  local waits = redis.call('hexists', KEYS[2], venue) == 1
      and (redis.call('zscore', KEYS[6], entry) or redis.call('zscore', KEYS[7], entry)
        or redis.call('sismember', KEYS[5], venue) == 1)
  if not news and not waits then
    redis.call('hset', KEYS[2], venue, plan)
    redis.call('hdel', KEYS[3], venue)
    redis.call('hdel', KEYS[4], venue)
    redis.call('hdel', KEYS[8], entry)
    redis.call('zrem', KEYS[7], entry)
    -- The earlier of the list is due earlier, and all of it is due already.
    redis.call('zadd', KEYS[6], now - (jobs - i) / 1000, entry)
    added = added + 1
  end
end
for i = 1, 5 do
  redis.call('expire', KEYS[i], ARGV[2])
end
return added
